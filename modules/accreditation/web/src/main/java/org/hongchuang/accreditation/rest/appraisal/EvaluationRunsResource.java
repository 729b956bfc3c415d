package org.hongchuang.accreditation.rest.appraisal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Evaluation runs: start one, watch it. */
@Path("evaluation-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation", description = "考核评价 Evaluation of the portfolio")
public class EvaluationRunsResource {
    private static final String RUN = """
        {"id": "01935c5e-7a00-7000-8000-000000000001", "year": 2026, "asOf": "2026-11-21",
         "edition": "nanchang-bases@2019-06-20", "cause": "API", "startedBy": "office1", "state": "RUNNING",
         "total": 60, "done": 20, "failed": 0, "started": "2026-11-20T18:00:00Z"}
        """;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Clock clock;

    @Context
    private UriInfo address;

    /** Starts a run; its place is in the Location header. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start an evaluation run over all named cases")
    @APIResponse(
            responseCode = "201",
            description = "The run has begun; Location says where to watch it",
            content =
                    @Content(
                            schema = @Schema(implementation = RunView.class),
                            examples = @ExampleObject(name = "begun", value = RUN)))
    @APIResponse(responseCode = "409", description = "Another run has not ended yet")
    @APIResponse(responseCode = "422", description = "The year is out of range, or no named case has the rulebook")
    public Response start(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a year", value = "{\"year\": 2026}")))
                    @Nullable
                    StartRequest request) {
        Integer year = request == null ? null : request.year();
        RunView run = evaluations.start(
                rulebook(request), year == null ? Year.now(clock).getValue() : year, RunCause.API);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(run.id().toString())
                        .build())
                .entity(run)
                .build();
    }

    private String rulebook(@Nullable StartRequest request) {
        String wanted = request == null ? null : request.rulebook();
        List<String> present = evaluations.rulebooks();
        if (wanted == null && present.size() == 1) {
            return present.get(0);
        }
        if (wanted == null || !present.contains(wanted)) {
            throw new Rejection("accreditation.evaluation.which-rulebook", String.join(", ", present));
        }
        return wanted;
    }

    @GET
    @Operation(summary = "List evaluation runs, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one run",
                                            value = "{\"rows\": [" + RUN + "], \"total\": 1}")))
    public Page<RunView> runs(@BeanParam Slice slice) {
        return evaluations.runs(slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How a run goes: state, total, done, failed, started, ended")
    @APIResponse(
            responseCode = "200",
            description = "The run, counted from the ledger at this moment",
            content =
                    @Content(
                            schema = @Schema(implementation = RunView.class),
                            examples = @ExampleObject(name = "under way", value = RUN)))
    @APIResponse(responseCode = "404", description = "There is no such run")
    public RunView run(@PathParam("id") UUID id) {
        return evaluations.run(id);
    }
}
