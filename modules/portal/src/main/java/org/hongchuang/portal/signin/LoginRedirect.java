package org.hongchuang.portal.signin;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hongchuang.portal.guard.LocalPath;

/** Sends a browser to the login page and remembers which page was asked for. */
final class LoginRedirect {
    private LoginRedirect() {}

    static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        String login = request.getContextPath() + "/login.xhtml?to="
                + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + login
                                + "\"/></partial-response>");
                response.flushBuffer();
                return AuthenticationStatus.SEND_FAILURE;
            }
            response.sendRedirect(login);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalPath.orHome(Paths.of(request) + (query == null ? "" : "?" + query));
    }
}
