package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.AssessmentFilter;
import org.hongchuang.accreditation.api.AssessmentRow;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** How far the assessments of a year are. */
@Path("assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments", description = "年度考核 The yearly assessment of bases")
public class AssessmentsResource {
    private static final String EXAMPLE = """
        {"rows": [{"caseId": "01935c5e-7a00-7000-8000-000000000003", "name": "甲创业基地", "county": "西湖区总工会",
         "namedOn": "2023-05-12", "due": true, "assessors": 2, "submitted": 1}], "total": 1}
        """;

    @Inject
    private Assessments assessments;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "List the bases named by the end of a year, with sheets, projection and result")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "an answer", value = EXAMPLE)))
    public Page<AssessmentRow> page(
            @Parameter(description = "The year assessed; left out: the present year", example = "2026")
                    @QueryParam("year")
                    @Nullable
                    Integer year,
            @Parameter(description = "Part of the base's name") @QueryParam("text") @Nullable String text,
            @BeanParam Slice slice) {
        int wanted = year == null ? Year.now(clock).getValue() : year;
        return assessments.page(new AssessmentFilter(wanted, text), slice.wanted());
    }
}
