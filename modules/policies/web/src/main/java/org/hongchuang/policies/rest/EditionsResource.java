package org.hongchuang.policies.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.EditionId;

/** The files of editions. */
@Path("editions")
@RequestScoped
@Tag(name = "policies")
public class EditionsResource {
    static final String YAML = "application/yaml";
    private static final String EXAMPLE = """
            rulebook: nanchang-bases
            source:
              title: {zh: 南昌市工会“五一”创新创业基地, en: May First innovation bases of the Nanchang unions}
              number: 洪工发〔2019〕5号
            """;

    @Inject
    private Editions editions;

    @GET
    @Path("{edition}")
    @Produces(YAML + ";charset=UTF-8")
    @Operation(summary = "The file of an edition, as it was published")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = YAML, examples = @ExampleObject(name = "its beginning", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public String text(
            @Parameter(description = "Rulebook and first day", example = "nanchang-bases@2019-06-20")
                    @PathParam("edition")
                    String edition) {
        try {
            return editions.text(EditionId.parse(edition));
        } catch (IllegalArgumentException e) {
            throw new NotFound(edition);
        }
    }
}
