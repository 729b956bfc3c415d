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
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.FindingFilter;
import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Findings in the caller's reach. */
@Path("findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings", description = "评价发现 What a person must decide")
public class FindingsResource {
    private static final String FINDING = """
        {"id": "01935c5e-7a00-7000-8000-000000000004", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "rule": "consequence:rectify", "action": "RECTIFY", "cite": "附件2 第七条（一）2",
         "labelZh": "限期整改", "labelEn": "rectification within a time", "year": 2026,
         "receipt": "01935c5e-7a00-7000-8000-000000000002", "state": "OPEN", "raisedAt": "2026-11-20T18:00:05Z"}
        """;
    private static final String EXAMPLE = "{\"rows\": [" + FINDING + "], \"total\": 1}";
    private static final String DECISION = "{\"grounds\": \"已电话核实，数据补报后符合\"}";

    @Inject
    private Findings findings;

    /** What was decided. */
    public record Decided(@Nullable String grounds) {}

    @GET
    @Operation(summary = "List findings, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one finding", value = EXAMPLE)))
    @APIResponse(responseCode = "422", description = "There is no such state")
    public Page<FindingView> page(
            @Parameter(description = "OPEN or SETTLED; left out: both", example = "OPEN") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "The rule that raised it", example = "consequence:rectify")
                    @QueryParam("rule")
                    @Nullable
                    String rule,
            @Parameter(description = "The year appraised", example = "2026") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Id of the case") @QueryParam("case") @Nullable UUID caseId,
            @BeanParam Slice slice) {
        return findings.page(
                new FindingFilter(
                        Choice.of(FindingState.class, state, "accreditation.finding.unknown-state"),
                        rule,
                        year,
                        caseId),
                slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A finding")
    @APIResponse(
            responseCode = "200",
            description = "The finding",
            content = @Content(examples = @ExampleObject(name = "an open one", value = FINDING)))
    public FindingView get(@PathParam("id") UUID id) {
        return findings.get(id);
    }

    @POST
    @Path("{id}/commands/settle")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Settle a finding without a measure",
            description = "One on which a measure is proposed is settled by the meeting that decides it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "what was decided and why", value = DECISION)))
    @APIResponse(
            responseCode = "200",
            description = "The finding",
            content = @Content(examples = @ExampleObject(name = "a finding", value = FINDING)))
    @APIResponse(responseCode = "409", description = "Settled already, or a measure on it waits for a meeting")
    @APIResponse(responseCode = "422", description = "The decision is missing or too long")
    public FindingView settle(@PathParam("id") UUID id, @Nullable Decided body) {
        return findings.settle(id, body == null ? "" : Objects.requireNonNullElse(body.grounds(), ""));
    }
}
