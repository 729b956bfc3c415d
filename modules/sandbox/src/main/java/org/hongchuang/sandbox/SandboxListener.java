package org.hongchuang.sandbox;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Starts the embedded parts with this application, which the server starts before the EAR, and stops them with it. */
@WebListener
public final class SandboxListener implements ServletContextListener {
    static final String SANDBOX = Sandbox.class.getName();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Sandbox sandbox = new Sandbox(Settings.ofServer());
        event.getServletContext().setAttribute(SANDBOX, sandbox);
        try {
            sandbox.start();
        } catch (IOException | RuntimeException e) {
            endServer(sandbox, e);
        }
    }

    /**
     * Without its sandbox the application would come up on whatever else listens on these ports. There is nothing to
     * lose yet, so the server is not asked to stop in good order.
     */
    private static void endServer(Sandbox sandbox, Exception reason) {
        System.err.println("The sandbox cannot start, so the server ends: " + reason.getMessage());
        try {
            sandbox.stop();
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
        Runtime.getRuntime().halt(1);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (event.getServletContext().getAttribute(SANDBOX) instanceof Sandbox sandbox) {
            try {
                sandbox.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
