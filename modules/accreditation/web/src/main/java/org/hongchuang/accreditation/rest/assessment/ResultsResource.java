package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.ResultItem;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;
import org.jspecify.annotations.Nullable;

/** Results by their id. */
@Path("results/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "考核结果 Results of assessments")
public class ResultsResource {
    private static final String EXAMPLE = "{\"result\": " + CaseResultsResource.RESULT + ", \"items\": []}";

    private static final String TOLD = "{\"on\": \"2026-11-21\", \"how\": \"书面通知\"}";

    @Inject
    private Results results;

    /** When and how a base was told. */
    public record Told(@Nullable LocalDate on, @Nullable String how) {}

    /** A result with its points. */
    public record Body(ResultView result, List<ResultItem> items) {}

    @GET
    @Operation(summary = "A result with its points, item by item")
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content = @Content(examples = @ExampleObject(name = "an answer", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such result in reach, or the base was not told yet")
    public Body get(@PathParam("id") UUID id) {
        return new Body(results.get(id), results.items(id));
    }

    @POST
    @Path("commands/notify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the day and manner the base was told; time limits count from it")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "by letter", value = TOLD)))
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content = @Content(examples = @ExampleObject(name = "an answer", value = CaseResultsResource.RESULT)))
    @APIResponse(responseCode = "409", description = "It was recorded already")
    @APIResponse(responseCode = "422", description = "The day or the manner is missing or wrong")
    public ResultView told(@PathParam("id") UUID id, @Nullable Told body) {
        Told given = body == null ? new Told(null, null) : body;
        results.notified(id, given.on(), Objects.requireNonNullElse(given.how(), ""));
        return results.get(id);
    }
}
