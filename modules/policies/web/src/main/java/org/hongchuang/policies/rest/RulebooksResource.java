package org.hongchuang.policies.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Localized;

/** The rulebooks and their editions. */
@Path("rulebooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class RulebooksResource {
    private static final String RULEBOOKS = """
        [{"id": "nanchang-bases", "title": {"zh": "南昌市工会“五一”创新创业基地",
         "en": "May First innovation bases of the Nanchang unions"}}]
        """;
    private static final String EDITIONS = """
        [{"id": "nanchang-bases@2019-06-20", "rulebook": "nanchang-bases",
         "title": {"zh": "南昌市工会“五一”创新创业基地", "en": "May First innovation bases of the Nanchang unions"},
         "number": "洪工发〔2019〕5号", "from": "2019-06-20", "standing": "IN_FORCE",
         "hash": "c6d0a1f2b3e4958776655443322110ffeeddccbbaa99887766554433221100ff"}]
        """;

    @Inject
    private Editions editions;

    /**
     * A rulebook.
     *
     * @param title of its latest edition
     */
    public record Rulebook(String id, Localized title) {}

    @GET
    @Operation(summary = "List the rulebooks")
    @APIResponse(
            responseCode = "200",
            description = "The rulebooks",
            content = @Content(examples = @ExampleObject(name = "one rulebook", value = RULEBOOKS)))
    public List<Rulebook> rulebooks() {
        Map<String, Rulebook> latest = new LinkedHashMap<>();
        editions.list().forEach(row -> latest.put(row.rulebook(), new Rulebook(row.rulebook(), row.title())));
        return List.copyOf(latest.values());
    }

    @GET
    @Path("{rulebook}/editions")
    @Operation(summary = "List the editions of a rulebook, by their first day")
    @APIResponse(
            responseCode = "200",
            description = "The editions: past, in force, to come",
            content = @Content(examples = @ExampleObject(name = "one edition", value = EDITIONS)))
    @APIResponse(responseCode = "404", description = "There is no such rulebook")
    public List<EditionRow> editions(
            @Parameter(description = "Id of the rulebook", example = "nanchang-bases") @PathParam("rulebook")
                    String rulebook) {
        List<EditionRow> rows = editions.list().stream()
                .filter(row -> row.rulebook().equals(rulebook))
                .toList();
        if (rows.isEmpty()) {
            throw new NotFound(rulebook);
        }
        return rows;
    }
}
