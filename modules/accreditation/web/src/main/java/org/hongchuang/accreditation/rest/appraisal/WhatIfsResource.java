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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Year;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** What-ifs: start one, watch it, read what it found. */
@Path("what-ifs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "what-ifs", description = "政策试算 Two editions tried on the portfolio; nothing else is written")
public class WhatIfsResource {
    private static final String START = """
        {"before": "nanchang-bases@2019-06-20", "after": "nanchang-bases@2019-06-20#NB-2=B", "year": 2026}
        """;
    private static final String HEAD = """
        {"id": "01935c5e-7a00-7000-8000-000000000005", "state": "ENDED", "total": 60, "done": 60, "failed": 0,
         "skipped": 0, "rulebook": "nanchang-bases", "year": 2026, "asOf": "2026-11-21", "past": false,
         "before": {"choice": "nanchang-bases@2019-06-20", "edition": "nanchang-bases@2019-06-20", "hash": "9f2c…"},
         "after": {"choice": "nanchang-bases@2019-06-20#NB-2=B", "edition": "nanchang-bases@2019-06-20",
         "hash": "71ad…"}, "startedBy": "office1", "started": "2026-11-20T18:00:00Z",
         "ended": "2026-11-20T18:00:02Z"\
        """;
    private static final String BRIEF = HEAD + "}";
    private static final String FULL = HEAD + """
        , "summary": {"compared": 60, "changed": 9, "withoutFacts": 0, "unfit": 0,
         "grades": [{"from": "good", "to": "good", "cases": 9}],
         "changes": [{"change": "RECTIFY_BEGINS", "cases": 9}],
         "money": [{"year": 2026, "subsidy": "working_fund", "label": {"zh": "优秀基地工作经费",
         "en": "working fund for an excellent appraisal"}, "before": 200000.00, "after": 200000.00}]}}
        """;
    private static final String CASES = """
        {"rows": [{"caseId": "01935c5e-7a00-7000-8000-000000000003", "name": "甲创业基地", "county": "西湖区总工会",
         "before": {"grade": "good", "certain": 84.00, "attainable": 84.00, "eligible": "MET", "consequences": [],
         "money": 0.00}, "after": {"grade": "good", "certain": 84.00, "attainable": 84.00, "eligible": "MET",
         "consequences": ["rectify"], "money": 0.00}, "changes": ["RECTIFY_BEGINS"]}], "total": 1}
        """;

    @Inject
    private WhatIfs whatIfs;

    @Inject
    private Clock clock;

    @Context
    private UriInfo address;

    /** Starts one; its place is in the Location header. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Try two editions, or two readings of one, on every named case in reach")
    @APIResponse(
            responseCode = "201",
            description = "It has begun; Location says where to watch it",
            content =
                    @Content(
                            schema = @Schema(implementation = WhatIfBody.class),
                            examples = @ExampleObject(name = "begun", value = BRIEF)))
    @APIResponse(responseCode = "409", description = "Another one of the caller's has not ended yet")
    @APIResponse(responseCode = "422", description = "A choice is unknown, or year or day are out of range")
    public Response start(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "another reading", value = START)))
                    @Nullable
                    WhatIfStart request) {
        if (request == null) {
            throw new Rejection("accreditation.what-if.choose");
        }
        WhatIfView begun = whatIfs.start(request.request(Year.now(clock).getValue()), RunCause.API);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(begun.id().toString())
                        .build())
                .entity(WhatIfBody.of(begun, null))
                .build();
    }

    @GET
    @Operation(summary = "List what-ifs in reach, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "one", value = "{\"rows\": [" + BRIEF + "], \"total\": 1}")))
    public Page<WhatIfBody> page(@BeanParam Slice slice) {
        return whatIfs.page(slice.wanted()).map(view -> WhatIfBody.of(view, null));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How a what-if goes, and what it has found so far; of a cancelled one, what its part found")
    @APIResponse(
            responseCode = "200",
            description = "State, total, done and summary",
            content =
                    @Content(
                            schema = @Schema(implementation = WhatIfBody.class),
                            examples = @ExampleObject(name = "ended", value = FULL)))
    public WhatIfBody get(@PathParam("id") UUID id) {
        return WhatIfBody.of(whatIfs.get(id), whatIfs.summary(id));
    }

    @GET
    @Path("{id}/cases")
    @Operation(summary = "The cases of a what-if under both editions, by number")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one case", value = CASES)))
    @APIResponse(responseCode = "422", description = "There is no such kind of change")
    public Page<WhatIfCase> cases(
            @PathParam("id") UUID id,
            @Parameter(description = "true: those that differ in anything; false: those that do not")
                    @QueryParam("changed")
                    @Nullable
                    Boolean changed,
            @Parameter(description = "What they differ in", example = "RECTIFY_BEGINS") @QueryParam("change") @Nullable
                    String change,
            @Parameter(description = "Id of the county they lie in") @QueryParam("county") @Nullable UUID county,
            @Parameter(description = "Part of the name") @QueryParam("text") @Nullable String text,
            @BeanParam Slice slice) {
        WhatIfFilter filter = new WhatIfFilter(
                changed, Choice.of(Change.class, change, "accreditation.what-if.unknown-change"), county, text);
        return whatIfs.cases(id, filter, slice.wanted());
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Begin no further part of a what-if; what is finished stays, as a part")
    @APIResponse(
            responseCode = "200",
            description = "It ends when what is in hand is finished",
            content =
                    @Content(
                            schema = @Schema(implementation = WhatIfBody.class),
                            examples = @ExampleObject(name = "cancelled", value = BRIEF)))
    @APIResponse(responseCode = "409", description = "It is not under way")
    public WhatIfBody cancel(@PathParam("id") UUID id) {
        return WhatIfBody.of(whatIfs.cancel(id), null);
    }
}
