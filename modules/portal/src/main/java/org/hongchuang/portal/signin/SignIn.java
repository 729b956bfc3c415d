package org.hongchuang.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.portal.guard.LocalPath;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/** The login page. */
@Named
@RequestScoped
public class SignIn {
    @Inject
    private Door door;

    @Inject
    private SessionIdentity sessions;

    @Inject
    private HttpServletRequest request;

    private @Nullable String username;
    private @Nullable String password;
    private @Nullable String to;

    /** Checks the password and leads to the page that was asked for. */
    public void enter() throws IOException {
        if (username == null || username.isBlank() || password == null || password.isEmpty()) {
            throw new Rejection("portal.login.empty");
        }
        Credentials credentials = new Credentials(Directory.normal(username), password);
        Optional<Set<String>> groups = door.enter(credentials, request.getRemoteAddr());
        sessions.begin(request, credentials.username(), groups.orElseThrow(() -> new Rejection("portal.login.wrong")));
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + LocalPath.orHome(to));
    }

    /** Which page to go on to; from the address at first, from the form later. */
    public String getTo() {
        return LocalPath.orHome(to == null ? request.getParameter("to") : to);
    }

    public void setTo(String page) {
        to = page;
    }

    /** PrimeFaces wants its nonce back with a form; on this page, which has no script, the form itself carries it. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public boolean isSignedOut() {
        return request.getParameter("bye") != null;
    }

    public boolean isAskedFor() {
        return request.getParameter("to") != null && !LocalPath.HOME.equals(getTo());
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(String name) {
        username = name;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(String secret) {
        password = secret;
    }
}
