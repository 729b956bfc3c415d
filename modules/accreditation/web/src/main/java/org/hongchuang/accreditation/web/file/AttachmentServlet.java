package org.hongchuang.accreditation.web.file;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.Rejection;

/** Hands out a file to those who may see what it belongs to; to others it is not there. */
public abstract class AttachmentServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Sends the file that was asked for; nothing before it is known that it may be seen.
     *
     * @throws Rejection if there is no such file in reach
     */
    protected abstract void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(request, response);
        } catch (AccessDenied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Rejection e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
