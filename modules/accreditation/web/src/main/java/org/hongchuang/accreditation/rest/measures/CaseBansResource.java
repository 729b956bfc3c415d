package org.hongchuang.accreditation.rest.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;

/** The bans that bind the unit of a case. */
@Path("cases/{id}/bans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bans")
public class CaseBansResource {
    @Inject
    private Bans bans;

    @GET
    @Operation(summary = "The bans that bind the unit of a case, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The bans",
            content = @Content(examples = @ExampleObject(name = "none", value = "[]")))
    public List<BanView> bans(@PathParam("id") UUID id) {
        return bans.ofCase(id);
    }
}
