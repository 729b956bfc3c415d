package org.hongchuang.accreditation.rest.complaints;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintFilter;
import org.hongchuang.accreditation.api.ComplaintRow;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.api.ComplaintView;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Complaints about named bases. */
@Path("complaints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints", description = "投诉 Complaints about named bases")
public class ComplaintsResource {
    private static final String LIST = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000031", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "receivedOn": "2026-11-20", "matter": "未按协议减免租金", "state": "REGISTERED",
         "late": false}], "total": 1}
        """;
    private static final String COMPLAINT = """
        {"caseId": "01935c5e-7a00-7000-8000-000000000003", "receivedOn": "2026-11-20",
         "matter": "未按协议减免租金", "account": "合同约定减免三个月，实际没有减免。"}
        """;
    private static final String REGISTERED = "{\"id\": \"01935c5e-7a00-7000-8000-000000000031\"}";
    private static final String VERIFIED = """
        {"id": "01935c5e-7a00-7000-8000-000000000031", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "receivedOn": "2026-11-20", "matter": "未按协议减免租金",
         "account": "合同约定减免三个月，实际没有减免。", "registeredBy": "office1",
         "registeredAt": "2026-11-20T08:00:00Z", "state": "VERIFIED", "judgedBy": "office2",
         "verifiedOn": "2026-11-23", "deadline": "2026-12-31", "late": false, "open": ["ACCEPT"],
         "history": [{"at": "2026-11-23T02:00:00Z", "username": "office2", "displayName": "闵思源",
          "command": "VERIFY", "from": "REGISTERED", "to": "VERIFIED", "grounds": "合同与收费单据相符",
          "day": "2026-12-31"}],
         "documents": [{"id": "01935c5e-7a00-7000-8000-000000000032", "name": "收费单据.pdf",
          "mediaType": "application/pdf", "bytes": 48213, "sha256": "9f2c…", "storedBy": "office1",
          "storedAt": "2026-11-20T08:05:00Z"}]}
        """;

    @Inject
    private Complaints complaints;

    /** Which complaint was registered. */
    public record Registered(UUID id) {}

    @GET
    @Operation(summary = "List complaints, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one complaint", value = LIST)))
    @APIResponse(responseCode = "422", description = "There is no such state")
    public Page<ComplaintRow> page(
            @Parameter(description = "One state; left out: all", example = "REGISTERED") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Year it was made", example = "2026") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Part of the base's name or of the matter") @QueryParam("text") @Nullable
                    String text,
            @Parameter(description = "Id of the case") @QueryParam("case") @Nullable UUID caseId,
            @BeanParam Slice slice) {
        return complaints.page(
                new ComplaintFilter(
                        Choice.of(ComplaintState.class, state, "accreditation.complaint.unknown-state"),
                        year,
                        text,
                        caseId),
                slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A complaint in full, with its history and evidence")
    @APIResponse(
            responseCode = "200",
            description = "The complaint; open lists the commands the caller may give",
            content = @Content(examples = @ExampleObject(name = "a verified one", value = VERIFIED)))
    public ComplaintView get(@PathParam("id") UUID id) {
        return complaints.get(id);
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces(Attachment.TYPE)
    @Operation(summary = "A file of evidence")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return Attachment.of(complaints.document(id, document));
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Attach evidence to a complaint nobody has judged yet",
            description = "Part `file`, 20 MB at most")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a file", value = "file=@证据.pdf")))
    @APIResponse(
            responseCode = "200",
            description = "Attached",
            content = @Content(examples = @ExampleObject(name = "a file", value = "{\"name\": \"证据.pdf\"}")))
    @APIResponse(responseCode = "422", description = "No file, or too large, or judged already")
    public DocumentView attach(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        return UploadedFile.read(parts, (name, type, content) -> complaints.attach(id, name, type, content));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a complaint", description = "Another person verifies or dismisses it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "anonymous", value = COMPLAINT)))
    @APIResponse(
            responseCode = "200",
            description = "Registered",
            content = @Content(examples = @ExampleObject(name = "registered", value = REGISTERED)))
    @APIResponse(responseCode = "422", description = "The base is not named, or something is missing")
    public Registered register(@Nullable ComplaintBody body) {
        if (body == null) {
            throw new NotFound("caseId");
        }
        return new Registered(complaints.register(body.report()));
    }

    @POST
    @Path("{id}/commands/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move a complaint on",
            description = "verify, dismiss, accept, fail or reopen; not by who registered it")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "verify",
                                            value = "{\"grounds\": \"合同与收费单据相符\", \"day\": \"2026-12-31\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The complaint after the step",
            content = @Content(examples = @ExampleObject(name = "verified", value = VERIFIED)))
    @APIResponse(responseCode = "404", description = "No such command, or no such complaint in reach")
    @APIResponse(responseCode = "409", description = "The state does not allow the command")
    @APIResponse(responseCode = "422", description = "Somebody else must do it, or something is missing")
    public ComplaintView step(
            @PathParam("id") UUID id, @PathParam("command") String command, @Nullable ComplaintStepBody body) {
        ComplaintStepBody given = body == null ? ComplaintStepBody.EMPTY : body;
        return complaints.step(id, command(command), given.grounds(), given.day());
    }

    private static ComplaintCommand command(String text) {
        return switch (text) {
            case "verify" -> ComplaintCommand.VERIFY;
            case "dismiss" -> ComplaintCommand.DISMISS;
            case "accept" -> ComplaintCommand.ACCEPT;
            case "fail" -> ComplaintCommand.FAIL;
            case "reopen" -> ComplaintCommand.REOPEN;
            default -> throw new NotFound(text);
        };
    }
}
