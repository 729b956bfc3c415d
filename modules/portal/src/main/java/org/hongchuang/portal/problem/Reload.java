package org.hongchuang.portal.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.hongchuang.portal.guard.LocalPath;
import org.jspecify.annotations.Nullable;

/** The address to load a page anew: the one the browser came from, if it is this very page, with its parameters. */
final class Reload {
    private Reload() {}

    static String address(HttpServletRequest request) {
        String context = request.getContextPath();
        String page = request.getRequestURI();
        String query = query(request.getHeader("Referer"), page);
        return context + LocalPath.orHome(page.substring(context.length()) + query);
    }

    static String query(@Nullable String referer, String page) {
        try {
            URI from = referer == null ? URI.create("") : URI.create(referer);
            return page.equals(from.getPath()) && from.getRawQuery() != null ? "?" + from.getRawQuery() : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
