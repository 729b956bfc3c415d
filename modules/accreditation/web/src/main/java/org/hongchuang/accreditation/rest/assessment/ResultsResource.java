package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.ResultItem;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;

/** Results by their id. */
@Path("results/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "考核结果 Results of assessments")
public class ResultsResource {
    private static final String EXAMPLE = "{\"result\": " + CaseResultsResource.RESULT + ", \"items\": []}";

    @Inject
    private Results results;

    /** A result with its points. */
    public record Body(ResultView result, List<ResultItem> items) {}

    @GET
    @Operation(summary = "A result with its points, item by item")
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "an answer", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such result in reach, or the base was not told yet")
    public Body get(@PathParam("id") UUID id) {
        return new Body(results.get(id), results.items(id));
    }
}
