package org.hongchuang.portal.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container sends what went wrong outside the pages; see the error-page entries of web.xml. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.with(problem(request), request, response);
    }

    static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(Problem.ATTRIBUTE) instanceof Problem problem) {
            return problem;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        // The container throws for a missing file too; only from 500 on is the exception the news.
        if (status >= 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Problems.of(thrown);
        }
        return switch (status) {
            case 403, 404 -> Problem.of(status, "portal.error." + status);
            case 413 -> Problem.of(413, "portal.request-too-large", 20);
            default -> Problem.of(status, "portal.error.other", String.valueOf(status));
        };
    }
}
