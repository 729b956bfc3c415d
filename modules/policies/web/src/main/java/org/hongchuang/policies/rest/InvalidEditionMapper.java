package org.hongchuang.policies.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.hongchuang.kernel.text.Spoken;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.api.InvalidEdition;

/** Tells a caller what is wrong with the file of an edition and where, as a problem document with {@code errors}. */
@Provider
public class InvalidEditionMapper implements ExceptionMapper<InvalidEdition> {
    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(InvalidEdition refused) {
        Locale language = language();
        JsonArrayBuilder errors = Json.createArrayBuilder();
        refused.errors(language)
                .forEach(error -> errors.add(Json.createObjectBuilder()
                        .add("line", error.line())
                        .add("column", error.column())
                        .add("detail", error.message())));
        return Response.status(UNPROCESSABLE)
                .type("application/problem+json;charset=UTF-8")
                .language(language)
                .entity(Json.createObjectBuilder()
                        .add("type", "urn:hongchuang:problem:" + refused.code())
                        .add("title", Texts.of(language, "portal.status." + UNPROCESSABLE))
                        .add("status", UNPROCESSABLE)
                        .add("detail", Texts.of(language, refused))
                        .add("code", refused.code())
                        .add("errors", errors)
                        .build()
                        .toString())
                .build();
    }

    private Locale language() {
        return Spoken.of(headers.getAcceptableLanguages());
    }
}
