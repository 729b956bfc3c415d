package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CarryOver;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.page.Page;

/** The roster of resident businesses of a case. */
@Path("cases/{id}/roster")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class RosterResource {
    private static final String LIST = """
        {"rows": [{"rowNo": 1, "name": "甲精密机械有限公司", "contact": "张三", "phone": "0791-88880000",
         "employees": 35, "joinedOn": "2025-03-01"}], "total": 1}
        """;
    private static final String REFUSED = """
        {"type": "urn:hongchuang:problem:accreditation.sheet.errors", "title": "不能执行该操作", "status": 422,
         "detail": "文件“花名册.xlsx”有 1 处错误，一行都没有导入。请按下表改正后重新上传。",
         "code": "accreditation.sheet.errors",
         "errors": [{"row": 7, "column": "职工数", "found": "若干", "code": "accreditation.sheet.cell.whole-number",
           "detail": "应为非负整数，如 12"}]}
        """;

    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private CarryOver carryOver;

    @GET
    @Operation(summary = "The roster, in the order of the file it came from")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole roster is",
            content = @Content(examples = @ExampleObject(name = "one resident", value = LIST)))
    public Page<ResidentRow> page(@PathParam("id") UUID id, @BeanParam Slice slice) {
        return cases.roster(id, slice.wanted());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Replace the roster by the rows of an .xlsx file",
            description = "Part `file`, 20 MB and 100,000 rows at most; columns as in the template of the application"
                    + " page. Nothing is imported while any row is wrong.")
    @RequestBody(
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a file", value = "file=@花名册.xlsx")))
    @APIResponse(
            responseCode = "200",
            description = "Imported",
            content = @Content(examples = @ExampleObject(name = "imported", value = "{\"rows\": 62}")))
    @APIResponse(responseCode = "404", description = "No such case of the caller's own")
    @APIResponse(
            responseCode = "422",
            description = "Refused: every wrong cell is listed; or the file cannot be read, or the case was handed in",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "wrong cells", value = REFUSED)))
    public SheetImported post(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        return new SheetImported(
                UploadedFile.read(parts, (name, type, content) -> applications.importRoster(id, name, content)));
    }

    @POST
    @Path("carried")
    @Operation(
            summary = "Take over the roster of the newest earlier application that has one",
            description = "Rows that are there already are replaced only with replace=true.")
    @APIResponse(
            responseCode = "200",
            description = "Taken over",
            content = @Content(examples = @ExampleObject(name = "taken over", value = "{\"rows\": 62}")))
    @APIResponse(responseCode = "404", description = "No such case of the caller's own")
    @APIResponse(
            responseCode = "422",
            description = "There is none before, or there are rows, or the case was handed in")
    public SheetImported carry(
            @PathParam("id") UUID id,
            @Parameter(description = "Whether rows that are there may be replaced")
                    @QueryParam("replace")
                    @DefaultValue("false")
                    boolean replace) {
        return new SheetImported(carryOver.takeRoster(id, replace));
    }
}
