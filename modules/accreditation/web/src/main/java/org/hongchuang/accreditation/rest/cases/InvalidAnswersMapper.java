package org.hongchuang.accreditation.rest.cases;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.kernel.text.Spoken;
import org.hongchuang.kernel.text.Texts;

/** Tells a caller what is wrong field by field, as a problem document with {@code errors}. */
@Provider
public class InvalidAnswersMapper implements ExceptionMapper<InvalidAnswers> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(InvalidAnswers refused) {
        Locale language = Spoken.of(headers.getAcceptableLanguages());
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (FieldError error : refused.errors()) {
            errors.add(Json.createObjectBuilder()
                    .add("field", error.field())
                    .add("label", error.label().in(language))
                    .add("detail", Texts.of(language, error.code())));
        }
        return ListedProblem.of(refused, errors, language);
    }
}
