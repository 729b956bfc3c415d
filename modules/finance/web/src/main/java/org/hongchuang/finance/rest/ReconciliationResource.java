package org.hongchuang.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.finance.api.Reconciliation;
import org.hongchuang.finance.api.ReconciliationSummary;

/** How far the bank and the orders agree; for those who act for the city. */
@Path("reconciliation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "finance")
public class ReconciliationResource {
    private static final String EXAMPLE = """
        {"lines": [{"state": "OPEN", "count": 4, "paidOut": 200035.50, "received": 0.00},
                   {"state": "MATCHED", "count": 190, "paidOut": 38000000.00, "received": 200000.00}],
         "orders": [{"state": "PAID", "count": 189, "amount": 37800000.00, "matched": 37800000.00}],
         "accounts": [{"account": "1502010109300000001", "until": "2026-11-20", "opening": 50000000.00,
                       "closing": 11999964.50, "booked": 12200000.00, "open": -200035.50,
                       "difference": -200035.50, "missing": 0.00}]}
        """;

    @Inject
    private Reconciliation reconciliation;

    @GET
    @Path("summary")
    @Operation(summary = "Counts and amounts by state, and the bank's balance against ours")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(examples = @ExampleObject(name = "summary", value = EXAMPLE)))
    @APIResponse(responseCode = "403", description = "The caller does not act for the city")
    public ReconciliationSummary summary() {
        return reconciliation.summary();
    }
}
