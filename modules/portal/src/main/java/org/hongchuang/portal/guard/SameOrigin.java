package org.hongchuang.portal.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.hongchuang.portal.problem.Answer;
import org.hongchuang.portal.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's page makes a browser send. Views carry a token of their own; this also guards the login
 * page, which has no session yet, and signing out.
 */
public class SameOrigin extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ours = HARMLESS.contains(request.getMethod())
                || isOurs(request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"), request.getServerName());
        if (ours) {
            chain.doFilter(request, response);
        } else {
            Answer.with(Problem.of(403, "portal.foreign-origin"), request, response);
        }
    }

    /**
     * Browsers say themselves where a request comes from; one that does not is asked for the origin. Only its host is
     * compared, since the container knows no port under HTTP/2.
     */
    static boolean isOurs(@Nullable String origin, @Nullable String site, String host) {
        if (site != null) {
            return Set.of("same-origin", "none").contains(site);
        }
        if (origin == null) {
            return true;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
