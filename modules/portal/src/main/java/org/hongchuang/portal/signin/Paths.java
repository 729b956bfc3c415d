package org.hongchuang.portal.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the house a request knocks at. */
public final class Paths {
    private Paths() {}

    /** The address within the application. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whether a program is calling, which wants JSON and never a redirect. */
    public static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/api") || path.startsWith("/api/");
    }
}
