package org.hongchuang.studios.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.studios.api.StudioRow;
import org.hongchuang.studios.api.Studios;

/** Demonstration studios in the caller's reach. */
@Path("studios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "studios", description = "示范性创新工作室 Demonstration studios")
public class StudiosResource {
    private static final String EXAMPLE = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000001", "name": "张工创新工作室", "unit": "甲县机械厂",
         "leadingPerson": "张工", "innovationField": "数控加工", "namedYear": 2023, "county": "甲县总工会"}], "total": 1}
        """;

    @Inject
    private Studios studios;

    /** A slice of the list; the size is held between 1 and {@value PageRequest#MAX_SIZE}. */
    @GET
    @Operation(summary = "List the studios in the caller's reach, by county, unit and name")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one studio", value = EXAMPLE)))
    public Page<StudioRow> page(
            @Parameter(description = "Part of the studio, unit, leading person or field", example = "机械")
                    @QueryParam("text")
                    @DefaultValue("")
                    String text,
            @Parameter(description = "Index of the first row, from 0") @QueryParam("first") @DefaultValue("0")
                    int first,
            @Parameter(description = "Rows wanted, at most 500") @QueryParam("size") @DefaultValue("50") int size) {
        return studios.page(text, PageRequest.clamped(first, size));
    }
}
