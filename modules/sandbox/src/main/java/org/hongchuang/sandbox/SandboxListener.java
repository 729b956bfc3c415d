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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
