package org.hongchuang.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.finance.api.EntitlementFilter;
import org.hongchuang.finance.api.EntitlementRow;
import org.hongchuang.finance.api.EntitlementState;
import org.hongchuang.finance.api.Entitlements;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** What is due to cases in the caller's reach. */
@Path("entitlements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "finance", description = "补助支付与对账 Subsidies, payments, reconciliation")
public class EntitlementsResource {
    private static final String EXAMPLE = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000011", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "subsidy": "naming", "year": 2026, "amount": 200000.00, "cite": "第十条",
         "labelZh": "命名补助", "labelEn": "naming subsidy", "receiptId": "01935c5e-7a00-7000-8000-000000000002",
         "payeeName": "甲公司", "raisedOn": "2026-11-20", "state": "WAITING"}], "total": 1}
        """;

    @Inject
    private Entitlements entitlements;

    @GET
    @Operation(summary = "List entitlements, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one entitlement", value = EXAMPLE)))
    @APIResponse(responseCode = "422", description = "There is no such state")
    public Page<EntitlementRow> page(
            @Parameter(description = "Part of the case's or payee's name", example = "甲公司")
                    @QueryParam("text")
                    @DefaultValue("")
                    String text,
            @Parameter(description = "WAITING, ORDERED or PAID; left out: all", example = "WAITING")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Index of the first row, from 0") @QueryParam("first") @DefaultValue("0")
                    int first,
            @Parameter(description = "Rows wanted, at most 500") @QueryParam("size") @DefaultValue("50") int size) {
        return entitlements.page(
                new EntitlementFilter(text, Choice.optional(EntitlementState.class, state)),
                PageRequest.clamped(first, size));
    }
}
