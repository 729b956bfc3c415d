package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.AssessmentView;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.ModerationMinutes;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** The assessment of a case in a year: who scores it, and what a meeting settled. */
@Path("cases/{case}/assessments/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments", description = "年度考核 The yearly assessment of bases")
public class CaseAssessmentResource {
    private static final String ASSESSMENT = """
        {"caseId": "01935c5e-7a00-7000-8000-000000000003", "caseName": "甲创业基地", "year": 2026,
         "edition": "nanchang-bases@2019-06-20", "recorded": false,
         "parts": [{"part": "whole", "label": {"zh": "年度考核", "en": "yearly assessment"}, "needed": 2,
          "state": "SCORING", "totalWide": false, "items": [],
          "assessors": [{"sheet": "01935c5e-7a00-7000-8000-000000000051", "username": "office1",
           "displayName": "甲某", "state": "ASSIGNED", "statement": "", "assignedAt": "2026-10-12T02:00:00Z"}]}]}
        """;
    private static final String ASSIGN = "{\"username\": \"office1\"}";
    private static final String MODERATE = """
        {"heldOn": "2026-11-18", "minutesNo": "合议〔2026〕4号", "participants": "甲某、乙某",
         "points": {"operation": {"points": 4.5, "remark": "按台账核定"}}}
        """;

    @Inject
    private Assessments assessments;

    /**
     * Who is to score.
     *
     * @param part id of a partial assessment; left out: the whole year
     */
    public record Assignment(
            @Nullable String part, @Nullable String username) {}

    /**
     * What a meeting settled.
     *
     * @param part id of a partial assessment; left out: the whole year
     * @param points by item, each with its reason
     */
    public record ModerationBody(
            @Nullable String part,
            @Nullable LocalDate heldOn,
            @Nullable String minutesNo,
            @Nullable String participants,
            @Nullable Map<String, PointsBody> points) {}

    @GET
    @Operation(summary = "Assessors, sheets side by side, and how far each part is")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content = @Content(examples = @ExampleObject(name = "one assessor", value = ASSESSMENT)))
    @APIResponse(responseCode = "422", description = "The case is not assessed in that year")
    public AssessmentView get(@PathParam("case") UUID caseId, @PathParam("year") int year) {
        return assessments.get(caseId, year);
    }

    @POST
    @Path("assessors")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a person an assessor of the case in the year")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "for the whole year", value = ASSIGN)))
    @APIResponse(
            responseCode = "200",
            description = "The assessment after it",
            content = @Content(examples = @ExampleObject(name = "one assessor", value = ASSESSMENT)))
    @APIResponse(responseCode = "404", description = "No such case in reach, or no such part")
    @APIResponse(
            responseCode = "422",
            description = "No such person, or one already, recused, or the points are agreed")
    public AssessmentView assign(
            @PathParam("case") UUID caseId, @PathParam("year") int year, @Nullable Assignment body) {
        Assignment given = body == null ? new Assignment(null, null) : body;
        assessments.assign(caseId, year, part(given.part()), Objects.requireNonNullElse(given.username(), ""));
        return assessments.get(caseId, year);
    }

    @POST
    @Path("moderations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the meeting that settled points; its points take the place of the mean")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one item", value = MODERATE)))
    @APIResponse(
            responseCode = "200",
            description = "The assessment after it",
            content = @Content(examples = @ExampleObject(name = "an assessment", value = ASSESSMENT)))
    @APIResponse(responseCode = "404", description = "No such case in reach, or no such part")
    @APIResponse(
            responseCode = "422",
            description = "Sheets are missing, or something of the minutes; nothing was changed")
    public AssessmentView moderate(
            @PathParam("case") UUID caseId, @PathParam("year") int year, @Nullable ModerationBody body) {
        ModerationBody given = body == null ? new ModerationBody(null, null, null, null, null) : body;
        assessments.moderate(
                caseId,
                year,
                part(given.part()),
                new ModerationMinutes(
                        given.heldOn(), given.minutesNo(), given.participants(), PointsBody.scores(given.points())));
        return assessments.get(caseId, year);
    }

    private static String part(@Nullable String part) {
        return part == null || part.isBlank() ? ScoreSheet.WHOLE : part;
    }
}
