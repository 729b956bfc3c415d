package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.ProposalView;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Results that wait for a second person. */
@Path("result-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "考核结果 Results of assessments")
public class ResultProposalsResource {
    private static final String ROWS = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000062", "caseName": "甲创业基地", "year": 2026,
         "part": "whole", "score": 91.5, "state": "OPEN", "proposedBy": "office1"}], "total": 1}
        """;
    private static final String REFUSED = "{\"id\": \"01935c5e-7a00-7000-8000-000000000062\"}";
    private static final String WHY = "{\"grounds\": \"照片待补\"}";

    @Inject
    private Results results;

    /** Why a proposal is refused. */
    public record Refusal(@Nullable String grounds) {}

    /** The proposal refused. */
    public record Refused(UUID id) {}

    @GET
    @Operation(summary = "List the results that wait to be confirmed, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "an answer", value = ROWS)))
    public Page<ProposalView> waiting(@BeanParam Slice slice) {
        return results.waiting(slice.wanted());
    }

    @POST
    @Path("{id}/commands/confirm")
    @Operation(summary = "Determine the result that another person proposed")
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content = @Content(examples = @ExampleObject(name = "an answer", value = CaseResultsResource.RESULT)))
    @APIResponse(responseCode = "409", description = "It is not open any more")
    @APIResponse(responseCode = "422", description = "The caller proposed it, or is recused")
    public ResultView confirm(@PathParam("id") UUID id) {
        return results.get(results.confirm(id));
    }

    @POST
    @Path("{id}/commands/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse a proposal, or take one's own back")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content = @Content(examples = @ExampleObject(name = "an answer", value = REFUSED)))
    @APIResponse(responseCode = "409", description = "It is not open any more")
    public Refused refuse(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "why", value = WHY))) @Nullable
                    Refusal refusal) {
        results.refuse(id, Objects.requireNonNullElse(refusal == null ? null : refusal.grounds(), ""));
        return new Refused(id);
    }
}
