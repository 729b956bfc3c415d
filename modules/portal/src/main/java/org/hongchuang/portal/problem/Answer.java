package org.hongchuang.portal.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongchuang.portal.signin.Paths;

/** Answers a request with a problem, outside Faces and JAX-RS: JSON to programs, the error page to people. */
public final class Answer {
    private Answer() {}

    public static void with(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (problem.status() == 503) {
            response.setHeader("Retry-After", "30");
        }
        if (Paths.isApi(request)) {
            ProblemJson.write(request, response, problem);
        } else {
            ErrorPage.write(request, response, problem);
        }
    }
}
