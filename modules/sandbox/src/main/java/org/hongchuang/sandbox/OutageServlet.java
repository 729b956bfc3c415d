package org.hongchuang.sandbox;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;

/**
 * Switches the database and the directory off and on, so that an outage can be tried: {@code POST
 * /sandbox/{ldap|postgres}/{stop|start}}. Only from this machine, and not from a web page of another site.
 */
@WebServlet({"/ldap/*", "/postgres/*"})
public final class OutageServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                || request.getHeader("Origin") != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Sandbox sandbox = (Sandbox) getServletContext().getAttribute(SandboxListener.SANDBOX);
        switch (request.getServletPath() + request.getPathInfo()) {
            case "/ldap/stop" -> sandbox.directory().stop();
            case "/ldap/start" -> sandbox.directory().start();
            case "/postgres/stop" -> sandbox.database().stop();
            case "/postgres/start" -> sandbox.database().start();
            default -> {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
