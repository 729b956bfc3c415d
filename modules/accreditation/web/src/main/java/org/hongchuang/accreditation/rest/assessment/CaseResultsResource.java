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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.ProposalView;
import org.hongchuang.accreditation.api.ResultRequest;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** The results of a case. */
@Path("cases/{case}/results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "考核结果 Results of assessments")
public class CaseResultsResource {
    static final String RESULT = """
        {"id": "01935c5e-7a00-7000-8000-000000000061", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "year": 2026, "part": "whole", "revision": 1, "latest": true,
         "edition": "nanchang-bases@2019-06-20", "score": 91.5, "gradeId": "excellent",
         "determinedOn": "2026-11-20", "notifiedOn": "2026-11-21", "how": "书面通知"}
        """;
    private static final String LIST = "[" + RESULT + "]";
    private static final String PROPOSED = "{\"id\": \"01935c5e-7a00-7000-8000-000000000062\"}";
    private static final String PROPOSALS = """
        [{"id": "01935c5e-7a00-7000-8000-000000000062", "caseName": "甲创业基地", "year": 2026,
         "part": "whole", "score": 91.5, "state": "OPEN", "proposedBy": "office1"}]
        """;
    private static final String REQUEST =
            "{\"part\": \"whole\", \"grade\": \"met\", \"reason\": \"年度考核\", \"minutesNo\": \"纪要〔2026〕8号\"}";

    @Inject
    private Results results;

    /**
     * What is proposed.
     *
     * @param part id of a partial assessment; left out: the whole year
     */
    public record Request(
            @Nullable String part,
            @Nullable String grade,
            @Nullable String reason,
            @Nullable String minutesNo) {}

    /** The proposal made. */
    public record Proposed(UUID id) {}

    @GET
    @Operation(summary = "The results of a case in reach, newest first; the base itself gets what it was told")
    @APIResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(examples = @ExampleObject(name = "an answer", value = LIST)))
    public List<ResultView> of(@PathParam("case") UUID caseId) {
        return results.of(caseId);
    }

    @GET
    @Path("{year}/proposals")
    @Operation(summary = "All proposals for the year, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The proposals",
            content = @Content(examples = @ExampleObject(name = "an answer", value = PROPOSALS)))
    public List<ProposalView> proposals(@PathParam("case") UUID caseId, @PathParam("year") int year) {
        return results.proposals(caseId, year);
    }

    @POST
    @Path("{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose a result, to be confirmed by another person")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content = @Content(examples = @ExampleObject(name = "an answer", value = PROPOSED)))
    @APIResponse(responseCode = "409", description = "A proposal is open already")
    @APIResponse(responseCode = "422", description = "Points or figures are missing; the detail says which")
    public Proposed propose(
            @PathParam("case") UUID caseId,
            @PathParam("year") int year,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a recorded grade", value = REQUEST)))
                    @Nullable
                    Request request) {
        Request given = request == null ? new Request(null, null, null, null) : request;
        String part = given.part();
        return new Proposed(results.propose(
                caseId,
                year,
                part == null ? ScoreSheet.WHOLE : part,
                new ResultRequest(given.grade(), given.reason(), given.minutesNo())));
    }
}
