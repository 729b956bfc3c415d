package org.hongchuang.accreditation.rest.questionnaires;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.OpenedQuestionnaire;
import org.hongchuang.accreditation.api.QuestionnaireView;
import org.hongchuang.accreditation.api.Questionnaires;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Satisfaction questionnaires of named bases. */
@Path("questionnaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questionnaires", description = "满意度问卷 Satisfaction questionnaires of named bases")
public class QuestionnairesResource {
    private static final String OPENING = """
        {"caseId": "01935c5e-7a00-7000-8000-000000000003", "year": 2026, "metric": "service_satisfaction",
         "closesOn": "2026-12-31", "links": 50}
        """;
    private static final String OPENED = """
        {"id": "01935c5e-7a00-7000-8000-000000000051", "tokens": ["q3Zt0mJ8Xw2c5KfR1vB7Lg", "…"]}
        """;
    private static final String OPEN = """
        {"id": "01935c5e-7a00-7000-8000-000000000051", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "year": 2026, "metric": "service_satisfaction",
         "label": {"zh": "企业对服务满意度", "en": "satisfaction of enterprises with services"},
         "closesOn": "2026-12-31", "openedBy": "office1", "openedAt": "2026-11-20T08:00:00Z", "state": "OPEN",
         "links": 50, "answers": 40, "satisfied": 37, "share": 92.50, "adoptable": false}
        """;
    private static final String LIST = "{\"rows\": [" + OPEN + "], \"total\": 1}";
    private static final String ADOPTED = """
        {"id": "01935c5e-7a00-7000-8000-000000000051", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "year": 2026, "metric": "service_satisfaction",
         "label": {"zh": "企业对服务满意度", "en": "satisfaction of enterprises with services"},
         "closesOn": "2026-12-31", "openedBy": "office1", "openedAt": "2026-11-20T08:00:00Z", "state": "ADOPTED",
         "links": 50, "answers": 40, "satisfied": 37, "share": 92.50, "adoptedBy": "office2",
         "adoptedAt": "2027-01-04T02:00:00Z", "adoptable": false}
        """;

    @Inject
    private Questionnaires questionnaires;

    @GET
    @Operation(summary = "List questionnaires with their results so far, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one questionnaire", value = LIST)))
    public Page<QuestionnaireView> page(
            @Parameter(description = "Id of the case") @QueryParam("case") @Nullable UUID caseId,
            @BeanParam Slice slice) {
        return questionnaires.page(caseId, slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A questionnaire with its result so far")
    @APIResponse(
            responseCode = "200",
            description = "The questionnaire",
            content = @Content(examples = @ExampleObject(name = "an open one", value = OPEN)))
    public QuestionnaireView get(@PathParam("id") UUID id) {
        return questionnaires.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a questionnaire",
            description = "The tokens of its links are told this once: /public/questionnaire.xhtml?t={token}")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "fifty links", value = OPENING)))
    @APIResponse(
            responseCode = "200",
            description = "Opened",
            content = @Content(examples = @ExampleObject(name = "opened", value = OPENED)))
    @APIResponse(responseCode = "422", description = "Something is missing or out of bounds")
    public OpenedQuestionnaire open(@Nullable QuestionnaireBody body) {
        if (body == null) {
            throw new NotFound("caseId");
        }
        return questionnaires.open(body.request());
    }

    @POST
    @Path("{id}/commands/adopt")
    @Operation(summary = "Make the result the figure of its year", description = "Not by who opened it")
    @APIResponse(
            responseCode = "200",
            description = "Adopted",
            content = @Content(examples = @ExampleObject(name = "adopted", value = ADOPTED)))
    @APIResponse(responseCode = "422", description = "Still open, without answers, adopted before, or one's own")
    public QuestionnaireView adopt(@PathParam("id") UUID id) {
        return questionnaires.adopt(id);
    }
}
