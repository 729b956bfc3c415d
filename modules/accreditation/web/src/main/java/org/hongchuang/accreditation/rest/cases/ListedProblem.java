package org.hongchuang.accreditation.rest.cases;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;

/** A refusal that lists everything wrong under {@code errors}, as a problem document. */
final class ListedProblem {
    private static final int UNPROCESSABLE = 422;

    private ListedProblem() {}

    static Response of(Rejection refused, JsonArrayBuilder errors, Locale language) {
        String body = Json.createObjectBuilder()
                .add("type", "urn:hongchuang:problem:" + refused.code())
                .add("title", Texts.of(language, "portal.status." + UNPROCESSABLE))
                .add("status", UNPROCESSABLE)
                .add("detail", Texts.of(language, refused))
                .add("code", refused.code())
                .add("errors", errors)
                .build()
                .toString();
        return Response.status(UNPROCESSABLE)
                .type("application/problem+json;charset=UTF-8")
                .language(language)
                .entity(body)
                .build();
    }
}
