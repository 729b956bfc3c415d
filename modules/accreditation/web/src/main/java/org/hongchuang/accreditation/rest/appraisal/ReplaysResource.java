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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.ReplayDifference;
import org.hongchuang.accreditation.api.ReplayRequest;
import org.hongchuang.accreditation.api.ReplayView;
import org.hongchuang.accreditation.api.Replays;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Replays of many stored receipts: start one, watch it, read what differs. */
@Path("replays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "replays", description = "凭据复核 Stored receipts computed again and compared byte by byte")
public class ReplaysResource {
    private static final String REPLAY = """
        {"id": "01935c5e-7a00-7000-8000-000000000006", "state": "ENDED", "total": 60, "done": 60, "failed": 0,
         "skipped": 0, "from": "2026-11-01", "to": "2026-11-21", "matching": 59, "differing": 1,
         "editionChanged": 0, "impossible": 0, "startedBy": "auditor1", "started": "2026-11-20T18:00:00Z",
         "ended": "2026-11-20T18:00:02Z"}
        """;
    private static final String DIFFERENCES = """
        {"rows": [{"receipt": "01935c5e-7a00-7000-8000-000000000002", "caseName": "甲创业基地", "result": "DIFFERS",
         "path": "appraisal.grade", "stored": "excellent", "computed": "good"}], "total": 1}
        """;

    @Inject
    private Replays replays;

    @Context
    private UriInfo address;

    /** Starts one; its place is in the Location header. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compute all receipts of an evaluation run, or of a period, again")
    @APIResponse(
            responseCode = "201",
            description = "It has begun; Location says where to watch it",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayBody.class),
                            examples = @ExampleObject(name = "begun", value = REPLAY)))
    @APIResponse(responseCode = "404", description = "There is no such evaluation run")
    @APIResponse(responseCode = "409", description = "Another one of the caller's has not ended yet")
    @APIResponse(responseCode = "422", description = "Neither a run nor two days in order are given")
    public Response start(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "a period",
                                                            value = "{\"from\": \"2026-11-01\", \"to\":"
                                                                    + " \"2026-11-21\"}")))
                    @Nullable
                    ReplayStart request) {
        ReplayRequest wanted = request == null
                ? new ReplayRequest(null, null, null)
                : new ReplayRequest(request.run(), request.from(), request.to());
        ReplayView begun = replays.start(wanted, RunCause.API);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(begun.id().toString())
                        .build())
                .entity(ReplayBody.of(begun))
                .build();
    }

    @GET
    @Operation(summary = "List replays in reach, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "one", value = "{\"rows\": [" + REPLAY + "], \"total\": 1}")))
    public Page<ReplayBody> page(@BeanParam Slice slice) {
        return replays.page(slice.wanted()).map(ReplayBody::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How a replay goes: receipts that match, and those that do not")
    @APIResponse(
            responseCode = "200",
            description = "State, total, done and what came out",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayBody.class),
                            examples = @ExampleObject(name = "ended", value = REPLAY)))
    public ReplayBody get(@PathParam("id") UUID id) {
        return ReplayBody.of(replays.get(id));
    }

    @GET
    @Path("{id}/differences")
    @Operation(summary = "Where receipts computed again differ from what is stored")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one difference", value = DIFFERENCES)))
    public Page<ReplayDifference> differences(@PathParam("id") UUID id, @BeanParam Slice slice) {
        return replays.differences(id, slice.wanted());
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Begin no further part of a replay; what is finished stays, as a part")
    @APIResponse(
            responseCode = "200",
            description = "It ends when what is in hand is finished",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayBody.class),
                            examples = @ExampleObject(name = "cancelled", value = REPLAY)))
    @APIResponse(responseCode = "409", description = "It is not under way")
    public ReplayBody cancel(@PathParam("id") UUID id) {
        return ReplayBody.of(replays.cancel(id));
    }
}
