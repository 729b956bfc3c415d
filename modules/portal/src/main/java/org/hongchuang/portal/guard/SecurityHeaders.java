package org.hongchuang.portal.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hongchuang.portal.language.Language;

/**
 * The headers every answer carries. The scripts' part of the content policy of a page is PrimeFaces' own
 * ({@code primefaces.CSP} in web.xml), since it knows the nonce.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        headers(path, request.isSecure()).forEach(response::setHeader);
        response.setLocale(Language.of(request));
        chain.doFilter(request, response);
    }

    static Map<String, String> headers(String path, boolean secure) {
        Map<String, String> headers = new TreeMap<>(Map.of(
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        if (!path.startsWith("/jakarta.faces.resource/")) {
            headers.put("Cache-Control", "no-store");
        }
        if (path.startsWith("/api/")) {
            headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        return headers;
    }
}
