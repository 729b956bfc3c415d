package org.hongchuang.accreditation.rest.appraisal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.kernel.error.NotFound;

/** The newest receipt of a case. */
@Path("cases/{case}/receipts/latest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receipts", description = "计算凭据 Why a decision came out as it did")
public class CaseReceiptResource {
    @Inject
    private Receipts receipts;

    @GET
    @Operation(summary = "The newest receipt of a case, computed again and compared with what was stored")
    @APIResponse(
            responseCode = "200",
            description = "The receipt; replay says whether it came out as it was stored",
            content =
                    @Content(
                            schema = @Schema(implementation = ReceiptBody.class),
                            examples = @ExampleObject(name = "a nightly receipt", value = ReceiptsResource.RECEIPT)))
    @APIResponse(responseCode = "404", description = "No such case in reach, or it has no receipt yet")
    public ReceiptBody latest(@PathParam("case") UUID caseId) {
        return receipts.latest(caseId).map(ReceiptBody::of).orElseThrow(() -> new NotFound(caseId));
    }
}
