package org.hongchuang.accreditation.rest.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.kernel.document.DocumentView;
import org.jspecify.annotations.Nullable;

/** What the application page does: the form, the conditions beside it, the evidence. It is handed in by the command submit. */
@Path("cases/{id}/application")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ApplicationFormResource {
    private static final String DRAFT = """
        {"version": 3, "name": "甲创业基地", "kind": "office", "creditCode": "91350100M000100Y43",
         "payee": {"name": "甲公司", "account": "6222020000000000", "bank": "甲银行"},
         "application": {"floor_area": 2600, "address": "示例路 1 号"}, "unionWork": {"members": 248}}
        """;
    private static final String FORM = """
        {"id": "01935c5e-7a00-7000-8000-000000000003", "version": 3, "editable": true, "name": "甲创业基地",
         "kind": "office", "kinds": [{"id": "office", "label": {"zh": "楼宇型", "en": "office building"}}],
         "creditCode": "91350100M000100Y43",
         "payee": {"name": "甲公司", "account": "6222020000000000", "bank": "甲银行"}, "rosterAsked": true,
         "residents": 24, "materials": [{"id": "licence_copy", "labelZh": "法人执照副本复印件",
         "labelEn": "copy of the legal person's licence", "article": "附件1 二（一）3", "required": true,
         "byForm": false, "files": []}], "forms": [{"id": "application", "label": {"zh": "认定申请表", "en": "application"},
         "article": "附件1 表一", "fields": [{"id": "address", "section": {"zh": "基本情况", "en": "the base"},
         "label": {"zh": "地址", "en": "address"}, "type": "TEXT", "required": true, "choices": [],
         "article": "附件1 表一", "value": "示例路 1 号"}]}]}
        """;
    private static final String CONDITIONS = """
        {"edition": "nanchang-bases@2019-06-20", "conditions": [{"id": "scale",
         "label": {"zh": "场地规模、入驻数与就业", "en": "floor area, residents and jobs"}, "verdict": "UNKNOWN",
         "article": "附件1 一（三）1", "compared": [{"id": "floor_area", "value": "2600"}], "missing": ["jobs"]}]}
        """;
    private static final String REFUSED = """
        {"type": "urn:hongchuang:problem:accreditation.invalid-answers", "title": "不能执行该操作", "status": 422,
         "detail": "有 1 处需要改正，首先是“建筑面积”。内容没有保存。", "code": "accreditation.invalid-answers",
         "errors": [{"field": "floor_area", "label": "建筑面积", "detail": "应为非负数，整数部分最多 12 位，小数最多 4 位，如 12000.5。"}]}
        """;
    private static final String STORED = """
        {"id": "01935c5e-7a00-7000-8000-000000000009", "name": "营业执照.pdf", "mediaType": "application/pdf",
         "bytes": 48213, "sha256": "9f2c…", "storedBy": "applicant1", "storedAt": "2026-11-20T07:30:00Z"}
        """;

    @Inject
    private Applications applications;

    @Inject
    private Cases cases;

    @GET
    @Operation(summary = "The form of an application with what is filled in")
    @APIResponse(
            responseCode = "200",
            description = "The form, as the edition that governs the case asks for it",
            content = @Content(examples = @ExampleObject(name = "a form", value = FORM)))
    @APIResponse(responseCode = "404", description = "No such case in reach")
    public ApplicationBody get(@PathParam("id") UUID id) {
        CaseView view = cases.get(id);
        return ApplicationBody.of(
                view,
                applications.kinds(id).stream().map(KindBody::of).toList(),
                applications.asksForRoster(id),
                applications.materials(id),
                applications.forms(id).stream()
                        .map(form -> FormBody.of(
                                form, form.id().equals("union_work") ? view.unionWork() : view.application()))
                        .toList());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep what is filled in as a draft",
            description = "Complete: a field left out is empty from now on. Required fields may be missing until the"
                    + " application is handed in by /cases/{id}/commands/submit; the roster is sent to"
                    + " /cases/{id}/roster.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a draft", value = DRAFT)))
    @APIResponse(
            responseCode = "200",
            description = "The form as it stands now",
            content = @Content(examples = @ExampleObject(name = "a form", value = FORM)))
    @APIResponse(responseCode = "404", description = "No such case of the caller's own")
    @APIResponse(
            responseCode = "422",
            description = "An answer cannot be read, the version is an old one, or the case was handed in",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "malformed", value = REFUSED)))
    public ApplicationBody save(@PathParam("id") UUID id, @Nullable DraftBody body) {
        DraftBody given = DraftBody.of(body);
        applications.save(id, given.versionOrNone(), given.draft());
        return get(id);
    }

    @GET
    @Path("eligibility")
    @Operation(summary = "The conditions for the title, on what is stored")
    @APIResponse(
            responseCode = "200",
            description = "Each condition: met, not met or unknown, with its article",
            content = @Content(examples = @ExampleObject(name = "one condition", value = CONDITIONS)))
    @APIResponse(responseCode = "404", description = "No such case in reach")
    public ConditionsBody eligibility(@PathParam("id") UUID id) {
        return ConditionsBody.of(applications.eligibility(id));
    }

    @POST
    @Path("eligibility")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The conditions for the title, on a draft that is not stored",
            description = "Nothing is kept. An answer that cannot be read counts as not given.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a draft", value = DRAFT)))
    @APIResponse(
            responseCode = "200",
            description = "Each condition: met, not met or unknown, with its article",
            content = @Content(examples = @ExampleObject(name = "one condition", value = CONDITIONS)))
    @APIResponse(responseCode = "404", description = "No such case of the caller's own")
    @APIResponse(responseCode = "422", description = "The draft names no kind there is")
    public ConditionsBody tried(@PathParam("id") UUID id, @Nullable DraftBody body) {
        return ConditionsBody.of(applications.eligibility(id, DraftBody.of(body).draft()));
    }

    @POST
    @Path("documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a file: one of the materials asked for, or other evidence",
            description = "Part `file`, 20 MB at most; `material` is the id of a material of the form.")
    @RequestBody(
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a file", value = "file=@营业执照.pdf")))
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(examples = @ExampleObject(name = "a file", value = STORED)))
    @APIResponse(responseCode = "404", description = "No such case of the caller's own")
    @APIResponse(responseCode = "422", description = "There is no file or no such material, or the case was handed in")
    public DocumentView attach(
            @PathParam("id") UUID id, @QueryParam("material") @Nullable String material, List<EntityPart> parts)
            throws IOException {
        return UploadedFile.read(
                parts, (name, type, content) -> applications.attach(id, material, name, type, content));
    }
}
