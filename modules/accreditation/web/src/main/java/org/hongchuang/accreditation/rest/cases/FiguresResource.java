package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Writing;
import org.jspecify.annotations.Nullable;

/** The yearly figures of a base. */
@Path("cases/{id}/figures/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "年度数据 Yearly figures of bases")
public class FiguresResource {
    private static final String EXAMPLE = "{\"tax\": 125.5, \"jobs_new\": 62, \"mentors\": 6}";

    private static final String ENTERED = """
        {"caseId": "01935c5e-7a00-7000-8000-000000000003", "year": 2026, "revision": 2,
         "figures": {"tax": 125.5, "jobs_new": 62, "mentors": 6}, "source": "API", "enteredBy": "office1",
         "enteredAt": "2026-11-20T08:00:00Z"}
        """;
    private static final String REFUSED = """
        {"type": "urn:hongchuang:problem:accreditation.invalid-answers", "title": "不能执行该操作", "status": 422,
         "detail": "有 1 处需要改正，首先是“税收”。内容没有保存。", "code": "accreditation.invalid-answers",
         "errors": [{"field": "tax", "label": "税收", "detail": "应为数字"}]}
        """;

    @Inject
    private Figures figures;

    @GET
    @Operation(summary = "The latest figures of a year")
    @APIResponse(
            responseCode = "200",
            description = "The figures; revision 0 if none were entered yet",
            content =
                    @Content(
                            schema = @Schema(implementation = FiguresBody.class),
                            examples = @ExampleObject(name = "entered", value = ENTERED)))
    public FiguresBody get(@PathParam("id") UUID id, @PathParam("year") int year) {
        return FiguresBody.of(figures.get(id, year));
    }

    @GET
    @Path("year-before")
    @Operation(
            summary = "The latest figures of the year before",
            description =
                    "As far as this year asks for them, so that they may be sent as they are; of an earlier case of"
                            + " the organisation where this one has none.")
    @APIResponse(
            responseCode = "200",
            description = "The figures, with the year they are of; revision 0 if none were entered",
            content =
                    @Content(
                            schema = @Schema(implementation = FiguresBody.class),
                            examples = @ExampleObject(name = "entered", value = ENTERED)))
    public FiguresBody yearBefore(@PathParam("id") UUID id, @PathParam("year") int year) {
        return FiguresBody.of(figures.ofYearBefore(id, year));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter the figures of a year",
            description = "Complete: a metric left out is unknown from now on. The same figures again change nothing.")
    @RequestBody(
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .OBJECT),
                            examples = @ExampleObject(name = "some figures", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The figures as they stand now",
            content =
                    @Content(
                            schema = @Schema(implementation = FiguresBody.class),
                            examples = @ExampleObject(name = "entered", value = ENTERED)))
    @APIResponse(
            responseCode = "422",
            description = "A metric is unknown or malformed; errors lists each of them",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "malformed", value = REFUSED)))
    public FiguresBody put(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @Parameter(description = "Refuse unless this is the latest revision; left out: do not ask")
                    @QueryParam("revision")
                    @Nullable
                    Integer revision,
            @Nullable JsonStructure body) {
        if (!(body instanceof JsonObject given)) {
            throw new Rejection("accreditation.figures.no-body");
        }
        Map<String, String> values = new HashMap<>();
        given.forEach((metric, value) -> values.put(metric, text(value)));
        int expected = revision == null ? Figures.ANY_REVISION : revision;
        return FiguresBody.of(figures.put(id, year, expected, values, FigureSource.API));
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return Writing.plain(number.bigDecimalValue());
        }
        return value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
    }
}
