package org.hongchuang.accreditation.rest.measures;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.MeasureFilter;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.rest.cases.StepBody;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Measures in the caller's reach. */
@Path("measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measures", description = "处理措施 What follows from findings, proposed and decided")
public class MeasuresResource {
    private static final String MEASURE = """
        {"id": "01935c5e-7a00-7000-8000-000000000021", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "kind": "RECTIFY", "state": "PROPOSED", "edition": "nanchang-bases@2019-06-20",
         "rule": "rectify", "year": 2026, "cite": "附件2 第七条（一）2", "labelZh": "限期整改",
         "labelEn": "rectification within a time", "grounds": "考核 72 分", "terms": {}, "files": 0,
         "proposedBy": "office1", "proposedAt": "2026-11-21T02:00:00Z", "concluded": false}
        """;
    private static final String LIST = "{\"rows\": [" + MEASURE + "], \"total\": 1}";

    @Inject
    private Measures measures;

    @GET
    @Operation(summary = "List measures, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one measure", value = LIST)))
    @APIResponse(responseCode = "422", description = "There is no such state or kind")
    public Page<MeasureView> page(
            @Parameter(description = "Part of the name of the case") @QueryParam("text") @Nullable String text,
            @Parameter(description = "PROPOSED, DECIDED, REJECTED or RETRACTED", example = "PROPOSED")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "One kind", example = "RECTIFY") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "Id of the case") @QueryParam("case") @Nullable UUID caseId,
            @Parameter(description = "Id of the meeting") @QueryParam("meeting") @Nullable UUID meeting,
            @BeanParam Slice slice) {
        return measures.page(
                new MeasureFilter(
                        text,
                        Choice.of(MeasureState.class, state, "accreditation.measure.unknown-state"),
                        ProposalBody.kind(kind),
                        caseId,
                        meeting),
                slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A measure")
    @APIResponse(
            responseCode = "200",
            description = "The measure",
            content = @Content(examples = @ExampleObject(name = "a measure", value = MEASURE)))
    public MeasureView get(@PathParam("id") UUID id) {
        return measures.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose a measure",
            description =
                    "On a finding (finding), by a rule of the edition in force (rule), following a decided measure"
                            + " (follows and kind), or, for WARN and RECOVER, by an article in one's own words (kind and"
                            + " cite)")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "by a rule",
                                        value = "{\"caseId\": \"01935c5e-7a00-7000-8000-000000000003\", \"rule\":"
                                                + " \"unlawful_operation\", \"grounds\": \"经核实\"}")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(examples = @ExampleObject(name = "a measure", value = MEASURE)))
    @APIResponse(responseCode = "404", description = "No such case, finding or measure in reach")
    @APIResponse(responseCode = "409", description = "The same is proposed already")
    @APIResponse(responseCode = "422", description = "Something is missing, or the facts deny the rule")
    public Response propose(@Nullable ProposalBody body) {
        UUID id = measures.propose(ProposalBody.proposal(body));
        return Response.status(Response.Status.CREATED).entity(measures.get(id)).build();
    }

    @POST
    @Path("{id}/commands/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a proposal back", description = "The command is retract; grounds must be given")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "retract", value = "{\"grounds\": \"数据有误\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The measure, taken back",
            content = @Content(examples = @ExampleObject(name = "a measure", value = MEASURE)))
    @APIResponse(responseCode = "404", description = "No such command, or no such measure in reach")
    @APIResponse(responseCode = "409", description = "It was decided already")
    public MeasureView command(
            @PathParam("id") UUID id, @PathParam("command") String command, @Nullable StepBody body) {
        if (!command.equals("retract")) {
            throw new NotFound(command);
        }
        measures.retract(id, body == null ? "" : Objects.requireNonNullElse(body.grounds(), ""));
        return measures.get(id);
    }

    @GET
    @Path("{id}/documents")
    @Operation(summary = "The evidence, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content = @Content(examples = @ExampleObject(name = "none", value = "[]")))
    public List<DocumentView> documents(@PathParam("id") UUID id) {
        return measures.documents(id);
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces(Attachment.TYPE)
    @Operation(summary = "A file of evidence")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return Attachment.of(measures.document(id, document));
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attach evidence to a proposal of one's own", description = "Part `file`, 20 MB at most")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a file", value = "file=@验收.pdf")))
    @APIResponse(
            responseCode = "200",
            description = "Attached",
            content = @Content(examples = @ExampleObject(name = "a file", value = "{\"name\": \"验收.pdf\"}")))
    @APIResponse(responseCode = "409", description = "It was decided already")
    @APIResponse(responseCode = "422", description = "No file, or too large, or someone else proposed the measure")
    public DocumentView attach(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        return UploadedFile.read(parts, (name, type, content) -> measures.attach(id, name, type, content));
    }
}
