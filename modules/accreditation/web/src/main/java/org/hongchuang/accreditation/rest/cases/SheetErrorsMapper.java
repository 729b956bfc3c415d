package org.hongchuang.accreditation.rest.cases;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.hongchuang.accreditation.api.SheetError;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.kernel.text.Spoken;
import org.hongchuang.kernel.text.Texts;

/** Tells a caller what is wrong cell by cell, as a problem document with {@code errors}. */
@Provider
public class SheetErrorsMapper implements ExceptionMapper<SheetErrors> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(SheetErrors refused) {
        Locale language = Spoken.of(headers.getAcceptableLanguages());
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (SheetError error : refused.errors()) {
            errors.add(Json.createObjectBuilder()
                    .add("row", error.row())
                    .add("column", error.column())
                    .add("found", error.found())
                    .add("code", error.code())
                    .add("detail", Texts.of(language, error.code())));
        }
        return ListedProblem.of(refused, errors, language);
    }
}
