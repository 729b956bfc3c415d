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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Receipts;

/** Receipts by their id. */
@Path("receipts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receipts", description = "计算凭据 Why a decision came out as it did")
public class ReceiptsResource {
    static final String RECEIPT = """
        {"id": "01935c5e-7a00-7000-8000-000000000002", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "purpose": "NIGHTLY", "year": 2026, "edition": "nanchang-bases@2019-06-20",
         "editionHash": "9f2c…", "certain": 82.00, "attainable": 92.00, "madeAt": "2026-11-20T18:00:05Z",
         "sha256": "4be1…", "replay": "MATCHES", "replaySha256": "4be1…", "receipt": {"eligibility": []}}
        """;

    @Inject
    private Receipts receipts;

    @GET
    @Operation(summary = "A receipt, computed again and compared with what was stored")
    @APIResponse(
            responseCode = "200",
            description = "The receipt; replay says whether it came out as it was stored",
            content = @Content(examples = @ExampleObject(name = "a nightly receipt", value = RECEIPT)))
    public ReceiptBody receipt(@PathParam("id") UUID id) {
        return ReceiptBody.of(receipts.get(id));
    }
}
