package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.rest.file.UploadedFile;

/** The yearly figures of many bases at once. */
@Path("figures/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
public class FiguresSheetResource {
    @Inject
    private Figures figures;

    @Inject
    private FiguresImports imports;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import the figures of many bases from an .xlsx file",
            description = "Part `file`, 20 MB and 100,000 rows at most: one row per base, known by its credit code; one"
                    + " column per metric. Blank cells leave what is known. Nothing is imported while any row is"
                    + " wrong.")
    @RequestBody(
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a file", value = "file=@年度数据.xlsx")))
    @APIResponse(
            responseCode = "200",
            description = "Imported",
            content = @Content(examples = @ExampleObject(name = "imported", value = "{\"rows\": 31}")))
    @APIResponse(responseCode = "422", description = "Refused: every wrong cell is listed; or the file cannot be read")
    public SheetImported post(@PathParam("year") int year, List<EntityPart> parts) throws IOException {
        return new SheetImported(
                UploadedFile.read(parts, (name, type, content) -> figures.importSheet(year, name, content)));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Check the figures of many bases and keep them to be confirmed",
            description =
                    "The same file; what it would change is kept, nothing is entered. A file of the caller's for the"
                            + " same year that still waits is given up.")
    @RequestBody(
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a file", value = "file=@年度数据.xlsx")))
    @APIResponse(
            responseCode = "201",
            description = "Without errors",
            content = @Content(examples = @ExampleObject(name = "checked", value = FiguresImportsResource.WAITING)))
    @APIResponse(responseCode = "422", description = "Refused: every wrong cell is listed; or the file cannot be read")
    public Response check(@PathParam("year") int year, List<EntityPart> parts) throws IOException {
        return Response.status(Response.Status.CREATED)
                .entity(UploadedFile.read(parts, (name, type, content) -> imports.check(year, name, content)))
                .build();
    }
}
