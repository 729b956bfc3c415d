package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImportRow;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;

/** Files of figures that were checked, each seen by who sent it. */
@Path("figures-imports/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
public class FiguresImportsResource {
    static final String WAITING = """
        {"id": "01935c5e-7a00-7000-8000-000000000061", "year": 2025, "fileName": "年度数据.xlsx", "state": "CHECKED",
         "bases": 31, "changed": 29, "checkedBy": "office1", "checkedAt": "2026-11-20T08:00:00Z"}
        """;
    private static final String CONFIRMED = """
        {"id": "01935c5e-7a00-7000-8000-000000000061", "year": 2025, "fileName": "年度数据.xlsx", "state": "CONFIRMED",
         "bases": 31, "changed": 29, "checkedBy": "office1", "checkedAt": "2026-11-20T08:00:00Z",
         "endedAt": "2026-11-20T08:05:00Z"}
        """;
    private static final String ROWS = """
        {"rows": [{"row": 2, "caseId": "01935c5e-7a00-7000-8000-000000000003", "name": "甲创业基地",
          "creditCode": "91350100M000100Y43", "changes": [{"field": "tax", "labelZh": "成功企业纳税额",
          "labelEn": "tax of successful enterprises", "before": "125.5", "after": "130"}]}], "total": 29}
        """;

    @Inject
    private FiguresImports imports;

    @GET
    @Operation(summary = "How far an import of figures is")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(examples = @ExampleObject(name = "waiting", value = WAITING)))
    @APIResponse(responseCode = "404", description = "No such import of the caller's")
    public FiguresImport get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("rows")
    @Operation(summary = "What an import would change, in the order of the file")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how many rows there are; none once it was confirmed or given up",
            content = @Content(examples = @ExampleObject(name = "one base", value = ROWS)))
    @APIResponse(responseCode = "404", description = "No such import of the caller's")
    public Page<FiguresImportRow> rows(@PathParam("id") UUID id, @BeanParam Slice slice) {
        return imports.rows(id, slice.wanted());
    }

    @POST
    @Path("commands/{command}")
    @Operation(summary = "Confirm an import, or give it up", description = "confirm or discard; either may be repeated")
    @APIResponse(
            responseCode = "200",
            description = "The import as it stands now",
            content = @Content(examples = @ExampleObject(name = "confirmed", value = CONFIRMED)))
    @APIResponse(responseCode = "404", description = "No such command, or no such import of the caller's")
    @APIResponse(responseCode = "422", description = "Figures were changed since it was checked, or it was given up")
    public FiguresImport command(@PathParam("id") UUID id, @PathParam("command") String command) {
        return switch (command) {
            case "confirm" -> imports.confirm(id);
            case "discard" -> imports.discard(id);
            default -> throw new NotFound(command);
        };
    }
}
