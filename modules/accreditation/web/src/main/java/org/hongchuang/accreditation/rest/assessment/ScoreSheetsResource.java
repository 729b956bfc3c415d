package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.accreditation.api.SheetRow;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.page.Page;

/** The caller's own score sheets. */
@Path("score-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments", description = "年度考核 The yearly assessment of bases")
public class ScoreSheetsResource {
    private static final String ROW = """
        {"id": "01935c5e-7a00-7000-8000-000000000051", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "year": 2026, "part": "whole", "state": "SCORING",
         "assignedAt": "2026-10-12T02:00:00Z"}
        """;
    private static final String ROWS = "{\"rows\": [" + ROW + "], \"total\": 1}";

    @Inject
    private Scoring scoring;

    @GET
    @Operation(summary = "List one's own score sheets, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "an answer", value = ROWS)))
    public Page<SheetRow> mine(
            @BeanParam Slice slice) {
        return scoring.mine(slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One's own score sheet, computed items filled in")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "an answer", value = ROW)))
    @APIResponse(responseCode = "404", description = "No such sheet of the caller's")
    public ScoreSheet sheet(@PathParam("id") UUID id) {
        return scoring.sheet(id);
    }
}
