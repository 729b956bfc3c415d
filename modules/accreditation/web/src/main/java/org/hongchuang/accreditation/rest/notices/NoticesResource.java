package org.hongchuang.accreditation.rest.notices;

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
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.NoticeFilter;
import org.hongchuang.accreditation.api.NoticeRow;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.api.NoticeView;
import org.hongchuang.accreditation.api.Notices;
import org.hongchuang.accreditation.api.ObjectionReport;
import org.hongchuang.accreditation.api.Objections;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Public notices of decisions, and objections to them. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "公示 Public notices of decisions")
public class NoticesResource {
    private static final String LIST = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000041", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "postedOn": "2026-11-20", "until": "2026-11-27", "state": "POSTED",
         "objections": 0}], "total": 1}
        """;
    private static final String MADE = "{\"id\": \"01935c5e-7a00-7000-8000-000000000041\"}";
    private static final String NOTICE = """
        {"posted": {"id": "01935c5e-7a00-7000-8000-000000000041", "heading": "关于拟命名甲创业基地的公示",
          "text": "根据《…》第七条，经2026-11-18会议研究，拟命名下列基地，现予公示。\\n基地名称：甲创业基地\\n…",
          "postedOn": "2026-11-20", "until": "2026-11-27", "running": true, "sha256": "9f2c…"},
         "caseId": "01935c5e-7a00-7000-8000-000000000003", "caseName": "甲创业基地",
         "minutesNo": "党组纪要〔2026〕3号", "postedBy": "office1", "state": "OBJECTED", "maintainable": false,
         "objections": [{"id": "01935c5e-7a00-7000-8000-000000000042", "receivedOn": "2026-11-23",
          "objector": "张三", "account": "申报的场地面积与实际不符。", "recordedBy": "office1",
          "recordedAt": "2026-11-23T02:00:00Z", "answerable": false, "documents": []}]}
        """;
    private static final String OBJECT = """
        {"on": "2026-11-23", "objector": "张三", "account": "申报的场地面积与实际不符。"}
        """;
    private static final String MAINTAIN = """
        {"on": "2026-12-02", "minutesNo": "党组纪要〔2026〕5号", "grounds": "异议所涉面积不影响命名条件"}
        """;

    @Inject
    private Notices notices;

    @Inject
    private Objections objections;

    /** What was made. */
    public record Made(UUID id) {}

    @GET
    @Operation(summary = "List notices, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one notice", value = LIST)))
    @APIResponse(responseCode = "422", description = "There is no such state")
    public Page<NoticeRow> page(
            @Parameter(description = "One state; left out: all", example = "POSTED") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Id of the case") @QueryParam("case") @Nullable UUID caseId,
            @BeanParam Slice slice) {
        return notices.page(
                new NoticeFilter(Choice.of(NoticeState.class, state, "accreditation.notice.unknown-state"), caseId),
                slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A notice as it was posted, with the objections to it")
    @APIResponse(
            responseCode = "200",
            description = "The notice",
            content = @Content(examples = @ExampleObject(name = "with an objection", value = NOTICE)))
    public NoticeView get(@PathParam("id") UUID id) {
        return notices.get(id);
    }

    @POST
    @Path("of/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Post the decision on a case", description = "From today, for as long as its edition says.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "post", value = "{\"contact\": \"双创办公室，电话 0000\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Posted",
            content = @Content(examples = @ExampleObject(name = "posted", value = MADE)))
    @APIResponse(responseCode = "422", description = "Not decided, no notice asked for, posted already, or no contact")
    public Made post(@PathParam("id") UUID caseId, @Nullable NoticeBody body) {
        return new Made(notices.post(caseId, given(body).contact()));
    }

    @POST
    @Path("{id}/commands/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Object to a notice, or keep the title after an upheld objection",
            description = "object or maintain; each needs its own role")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "object", value = OBJECT),
                                @ExampleObject(name = "maintain", value = MAINTAIN)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The notice after the step",
            content = @Content(examples = @ExampleObject(name = "objected to", value = NOTICE)))
    @APIResponse(responseCode = "404", description = "No such command, or no such notice in reach")
    @APIResponse(responseCode = "409", description = "The state does not allow the command")
    @APIResponse(responseCode = "422", description = "Something is missing; nothing was changed")
    public NoticeView step(@PathParam("id") UUID id, @PathParam("command") String command, @Nullable NoticeBody body) {
        NoticeBody given = given(body);
        switch (command) {
            case "object" -> objections.record(id, new ObjectionReport(given.on(), given.objector(), given.account()));
            case "maintain" -> notices.maintain(id, new Decision(given.on(), given.minutesNo(), given.grounds()));
            default -> throw new NotFound(command);
        }
        return notices.get(id);
    }

    @POST
    @Path("objections/{id}/commands/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer an objection", description = "dismiss or uphold; not by who recorded it")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "dismiss", value = "{\"grounds\": \"经现场核查，面积与申报一致\"}")))
    @APIResponse(responseCode = "204", description = "Answered")
    @APIResponse(responseCode = "404", description = "No such command, or no such objection in reach")
    @APIResponse(responseCode = "422", description = "Recorded by the caller, answered before, or no grounds")
    public void answer(@PathParam("id") UUID id, @PathParam("command") String command, @Nullable NoticeBody body) {
        switch (command) {
            case "dismiss" -> objections.answer(id, false, given(body).grounds());
            case "uphold" -> objections.answer(id, true, given(body).grounds());
            default -> throw new NotFound(command);
        }
    }

    @POST
    @Path("objections/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Attach a document to an objection nobody has answered yet",
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
    @APIResponse(responseCode = "422", description = "No file, or too large, or answered already")
    public DocumentView attach(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        return UploadedFile.read(parts, (name, type, content) -> objections.attach(id, name, type, content));
    }

    @GET
    @Path("objections/{id}/documents/{document}")
    @Produces(Attachment.TYPE)
    @Operation(summary = "A document of an objection")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return Attachment.of(objections.document(id, document));
    }

    private static NoticeBody given(@Nullable NoticeBody body) {
        return body == null ? NoticeBody.EMPTY : body;
    }
}
