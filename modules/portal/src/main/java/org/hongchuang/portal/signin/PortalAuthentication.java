package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** How the container learns who is there: from the session on pages, from the header in the API. */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    @Inject
    private SessionIdentity sessions;

    @Inject
    private ApiAuthentication api;

    @Inject
    private Container container;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (Paths.isApi(request)) {
            return api.validate(request, response, context);
        }
        Optional<SignedIn> identity = sessions.current(request);
        if (identity.isPresent()) {
            return container.accept(
                    context, identity.get().principal(), identity.get().groups());
        }
        return context.isProtected() ? LoginRedirect.send(request, response) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
