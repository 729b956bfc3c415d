package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.portal.problem.Problem;
import org.hongchuang.portal.problem.ProblemJson;
import org.jspecify.annotations.Nullable;

/** Signs a program in for one request: HTTP Basic, or a bearer token where tokens are configured. */
@ApplicationScoped
public class ApiAuthentication {
    @Inject
    private Door door;

    @Inject
    private RecentlyAccepted accepted;

    @Inject
    private BearerTokens tokens;

    @Inject
    private Directory directory;

    @Inject
    private Container container;

    AuthenticationStatus validate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return refuse(request, response, Problem.of(401, "portal.api.unauthorized"));
        }
        try {
            return header.regionMatches(true, 0, "Bearer ", 0, 7)
                    ? bearer(request, response, context, header)
                    : basic(request, response, context, header);
        } catch (Door.Locked locked) {
            response.setHeader("Retry-After", String.valueOf(locked.seconds()));
            return refuse(request, response, Problem.of(429, locked.code(), locked.values()));
        } catch (DirectoryDown down) {
            return refuse(request, response, Problem.of(503, down.code()));
        }
    }

    private AuthenticationStatus bearer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String header)
            throws AuthenticationException {
        Optional<BearerTokens.Bearer> bearer = tokens.verify(header.substring(7).strip());
        return bearer.isPresent()
                ? container.accept(
                        context,
                        bearer.get().principal(),
                        directory.known(bearer.get().groups()))
                : refuse(request, response, Problem.of(401, "portal.api.token"));
    }

    private AuthenticationStatus basic(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String header)
            throws AuthenticationException {
        Credentials credentials = Credentials.basic(header).orElse(null);
        if (credentials == null) {
            return refuse(request, response, Problem.of(401, "portal.api.unauthorized"));
        }
        Set<String> groups = groups(credentials, request.getRemoteAddr());
        return groups == null
                ? refuse(request, response, Problem.of(401, "portal.api.wrong"))
                : container.accept(context, credentials.username(), groups);
    }

    private @Nullable Set<String> groups(Credentials credentials, String address) {
        Optional<Set<String>> known = accepted.groups(credentials);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Set<String>> groups = door.enter(credentials, address);
        groups.ifPresent(now -> accepted.remember(credentials, now));
        return groups.orElse(null);
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, Problem problem) throws AuthenticationException {
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"hongchuang\", charset=\"UTF-8\"");
        }
        try {
            ProblemJson.write(request, response, problem);
            response.flushBuffer();
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
