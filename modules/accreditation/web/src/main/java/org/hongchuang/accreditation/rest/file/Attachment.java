package org.hongchuang.accreditation.rest.file;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hongchuang.accreditation.api.DocumentContent;

/** How a file is handed out: to be saved, never to be shown or guessed at by the browser, nor kept by those between. */
public final class Attachment {
    /** What a file from outside is called, whatever it claims to be. */
    public static final String TYPE = "application/octet-stream";

    /** A spreadsheet of our own. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Attachment() {}

    /** A file from outside. */
    public static Response of(DocumentContent file) {
        return of(file.document().name(), TYPE, file.content());
    }

    /** A file of our own. */
    public static Response of(String name, String type, Object content) {
        Response.ResponseBuilder answer = Response.ok(content, type);
        headers(name).forEach(answer::header);
        return answer.build();
    }

    /** A file from outside. */
    public static void send(HttpServletResponse response, DocumentContent file) throws IOException {
        head(response, file.document().name(), TYPE);
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** What goes before a file of our own. */
    public static void head(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        headers(name).forEach(response::setHeader);
    }

    private static Map<String, String> headers(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of(
                "Content-Disposition", "attachment; filename*=UTF-8''" + encoded,
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "no-store");
    }
}
