package org.hongchuang.accreditation.rest.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.rest.file.Attachment;

/** The whole file of a case. */
@Path("cases/{case}/archive")
@RequestScoped
@Tag(name = "papers", description = "文书 Papers of a case")
public class ArchiveResource {
    @Inject
    private Papers papers;

    @Inject
    private Cases cases;

    @GET
    @Produces("application/zip")
    @Operation(summary = "Everything held on a case as a ZIP with an index")
    @APIResponse(responseCode = "200", description = "The archive, written while it is read")
    public Response archive(@PathParam("case") UUID caseId) {
        String name = cases.get(caseId).name();
        StreamingOutput body = out -> papers.archive(caseId, out);
        return Attachment.of(name + ".zip", "application/zip", body);
    }
}
