package org.hongchuang.portal.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.hongchuang.portal.problem.ProblemJson;

/**
 * What holds for every operation and so is said by none: who is refused by the guards, and that every refusal has one shape.
 * What an operation says of a status of its own stays.
 */
public class CommonProblems implements OASFilter {
    private static final String SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components.addSchema(SCHEMA, problem()));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        if (operation.getRequestBody() != null) {
            add(responses, "400", "What was sent cannot be read");
        }
        add(responses, "401", "Nobody has signed in, or the password is wrong");
        add(responses, "403", "The caller's roles do not grant it");
        if (path.contains("{")) {
            add(responses, "404", "There is no such thing, or it is out of the caller's reach");
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(content());
            }
        });
        operation.setResponses(responses);
    }

    private static void add(APIResponses responses, String status, String description) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemJson.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA)));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("A problem as RFC 9457 has it, in the language of Accept-Language")
                .addProperty("type", text("A URN with the code"))
                .addProperty("title", text("What it is about"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text("What is wrong, where, and what helps"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("field", text("The field, if one is at fault"))
                .addProperty("incident", text("Under which the log tells more, if the fault is the server's"))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
