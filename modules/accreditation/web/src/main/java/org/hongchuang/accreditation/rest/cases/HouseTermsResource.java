package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.HouseTermView;
import org.hongchuang.accreditation.api.HouseTerms;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** The times a federation gives itself for steps whose policy sets none. */
@Path("house-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "house-terms", description = "内部时限 The times a federation gives itself for steps")
public class HouseTermsResource {
    private static final String UNKNOWN = "accreditation.house-term.unknown-step";

    @Inject
    private HouseTerms terms;

    @GET
    @Operation(
            summary = "The times of the caller's federation, step by step",
            description = "In working days; where the policy sets a time, that holds instead.")
    @APIResponse(
            responseCode = "200",
            description = "One for each step; without workingDays where the federation sets none",
            content = @Content(examples = @ExampleObject(name = "one set", value = """
                [{"command": "RECOMMEND", "workingDays": 5}, {"command": "VERIFY"},
                 {"command": "APPROVE"}, {"command": "NAME"}]\
                """)))
    public List<HouseTermView> own() {
        return terms.own();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the time for a step, or none",
            description = "For the caller's federation, at once, for cases that wait already too. It is on record.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "five working days",
                                            value = "{\"command\": \"RECOMMEND\", \"workingDays\": 5}")))
    @APIResponse(responseCode = "204", description = "Set")
    @APIResponse(responseCode = "422", description = "No such step, days that cannot be, or not of a federation")
    public void set(@Nullable HouseTermBody body) {
        HouseTermBody given = body == null ? HouseTermBody.EMPTY : body;
        CaseCommand command = Choice.of(CaseCommand.class, given.command(), UNKNOWN);
        if (command == null) {
            throw new Rejection(UNKNOWN, "");
        }
        terms.set(command, given.workingDays());
    }
}
