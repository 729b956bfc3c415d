package org.hongchuang.portal.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongchuang.portal.problem.Answer;
import org.hongchuang.portal.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Refuses what is too large by its announced length, before any of it is read. */
public class SizeLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int MB = 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int megabytes = megabytes(request.getContentType());
        if (request.getContentLengthLong() > (long) megabytes * MB) {
            response.setHeader("Connection", "close");
            Answer.with(Problem.of(413, "portal.request-too-large", megabytes - 1), request, response);
        } else {
            chain.doFilter(new LimitedRequest(request, (long) megabytes * MB), response);
        }
    }

    /** A file may have 20 MB, and the form around it a little; anything else 2 MB. */
    static int megabytes(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("multipart/") ? 21 : 3;
    }
}
