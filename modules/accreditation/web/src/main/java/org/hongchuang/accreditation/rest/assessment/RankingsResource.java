package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.RankingView;
import org.hongchuang.accreditation.api.Rankings;

/** The order of all bases by the results of a year. */
@Path("rankings/{rulebook}/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "考核结果 Results of assessments")
public class RankingsResource {
    private static final String EXAMPLE = """
        {"rulebook": "ganzhou-bases", "year": 2026, "edition": "ganzhou-bases@2012-01-01", "best": 3, "ranked": 1,
         "rows": [{"rank": 1, "best": true, "name": "甲创业基地", "score": 92.4}]}
        """;

    @Inject
    private Rankings rankings;

    @GET
    @Operation(summary = "Rank the results determined for a year; rows in the caller's reach")
    @APIResponse(
            responseCode = "200",
            description = "The ranking",
            content = @Content(examples = @ExampleObject(name = "an answer", value = EXAMPLE)))
    @APIResponse(responseCode = "422", description = "The policy has no ranking")
    public RankingView of(@PathParam("rulebook") String rulebook, @PathParam("year") int year) {
        return rankings.of(rulebook, year);
    }
}
