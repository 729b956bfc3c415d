package org.hongchuang.portal.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.portal.language.Language;

/**
 * The page for what no other page can show. Plain HTML, so that it also comes when the database is away or Faces itself
 * has failed.
 */
final class ErrorPage {
    private ErrorPage() {}

    static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Locale language = Language.of(request);
        response.setStatus(problem.status());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'self'");
        String page = html(problem, language, request.getContextPath());
        boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
        if (ajax) {
            response.setContentType("text/xml");
            page = partial(problem.detail(language));
        }
        response.getWriter().write(page);
    }

    static String html(Problem problem, Locale language, String context) {
        String title = escaped(problem.title(language));
        String detail = escaped(problem.detail(language));
        String product = escaped(Texts.of(language, "portal.product"));
        String resources = context + "/jakarta.faces.resource/";
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · %s</title>
                <link rel="stylesheet" href="%scss/hongchuang.css.xhtml?ln=hongchuang">
                </head><body class="hc-body hc-alone">
                <header class="hc-header"><a class="hc-brand" href="%s/app/index.xhtml">
                <span class="hc-brand-name">%s</span></a></header>
                <main class="hc-wide"><div class="hc-card"><h1>%s</h1><p role="alert">%s</p>
                <p><a class="hc-primary" href="%s/app/index.xhtml">%s</a></p></div></main>
                </body></html>
                """.formatted(
                        language.toLanguageTag(),
                        title,
                        product,
                        resources,
                        context,
                        product,
                        title,
                        detail,
                        context,
                        escaped(Texts.of(language, "portal.error.back")));
    }

    /** An ajax caller gets a well-formed answer it can show. */
    private static String partial(String detail) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><error><error-name>problem</error-name>"
                + "<error-message>" + escaped(detail) + "</error-message></error></partial-response>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
