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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.kernel.people.PersonView;
import org.jspecify.annotations.Nullable;

/** People who can score, and assignments that end before their time; an assignment is known by its sheet. */
@Path("assessors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments", description = "年度考核 The yearly assessment of bases")
public class AssessorsResource {
    private static final String PEOPLE = """
        [{"username": "office1", "displayName": "甲某", "organisationPath": "/1/", "organisationName": "示例市总工会"}]
        """;
    private static final String WHY = "{\"grounds\": \"与基地负责人是近亲属\"}";

    @Inject
    private Assessments assessments;

    /** Why an assignment ends. */
    public record Grounds(@Nullable String grounds) {
        static String of(@Nullable Grounds given) {
            return given == null ? "" : Objects.requireNonNullElse(given.grounds, "");
        }
    }

    @GET
    @Operation(summary = "Who can be made an assessor: the people of the caller's own organisation")
    @APIResponse(
            responseCode = "200",
            description = "The people",
            content = @Content(examples = @ExampleObject(name = "one person", value = PEOPLE)))
    public List<PersonView> candidates() {
        return assessments.candidates();
    }

    @POST
    @Path("{id}/commands/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End an assignment that is not submitted yet")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "why", value = WHY)))
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "422", description = "Submitted or ended already, or no grounds")
    public void release(@PathParam("id") UUID sheet, @Nullable Grounds body) {
        assessments.release(sheet, Grounds.of(body));
    }

    @POST
    @Path("{id}/commands/recuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Recuse an assessor from the case for the year; the sheets no longer count")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "why", value = WHY)))
    @APIResponse(responseCode = "204", description = "Recused")
    @APIResponse(responseCode = "422", description = "Ended already, or no grounds")
    public void recuse(@PathParam("id") UUID sheet, @Nullable Grounds body) {
        assessments.recuse(sheet, Grounds.of(body));
    }
}
