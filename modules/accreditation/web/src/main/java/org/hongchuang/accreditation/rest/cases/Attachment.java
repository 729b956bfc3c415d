package org.hongchuang.accreditation.rest.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hongchuang.accreditation.api.DocumentContent;

/** How a file from outside is handed out: to be saved, never to be shown or guessed at by the browser. */
public final class Attachment {
    public static final String TYPE = "application/octet-stream";

    private Attachment() {}

    /** The value of the header {@code Content-Disposition}. */
    public static String disposition(DocumentContent content) {
        return disposition(content.document().name());
    }

    /** The same for a file of our own. */
    public static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
