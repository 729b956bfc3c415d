package org.hongchuang.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.finance.api.OrderFilter;
import org.hongchuang.finance.api.OrderRow;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.OrderView;
import org.hongchuang.finance.api.PaymentOrders;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Payment orders in the caller's reach, and the steps of three different people. */
@Path("payment-orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "finance")
public class PaymentOrdersResource {
    private static final String EXAMPLE = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000021", "number": "HC202600000012",
         "caseName": "甲创业基地", "payeeName": "甲公司", "payeeAccount": "6222000100020003", "amount": 200000.00,
         "matched": 0.00, "state": "MADE", "stateSince": "2026-11-20T02:00:00Z", "madeName": "李制单",
         "cite": "第十条"}], "total": 1}
        """;

    private static final String ORDER = """
        {"id": "01935c5e-7a00-7000-8000-000000000021", "number": "HC202600000012", "instalment": 1,
         "caseName": "甲创业基地", "labelZh": "命名补助", "labelEn": "naming subsidy", "year": 2026,
         "cite": "第十条", "receiptId": "01935c5e-7a00-7000-8000-000000000002", "payeeName": "甲公司",
         "payeeAccount": "6222000100020003", "payeeBank": "示例银行", "amount": 200000.00, "matched": 0.00,
         "state": "CHECKED", "made": {"username": "maker1", "displayName": "李制单"},
         "checked": {"username": "checker1", "displayName": "王复核"}, "history": []}
        """;

    @Inject
    private PaymentOrders orders;

    @GET
    @Operation(summary = "List payment orders, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one order", value = EXAMPLE)))
    public Page<OrderRow> page(
            @Parameter(description = "Part of the number, case or payee", example = "HC2026")
                    @QueryParam("text")
                    @DefaultValue("")
                    String text,
            @Parameter(description = "A state; left out: all", example = "MADE") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Index of the first row, from 0") @QueryParam("first") @DefaultValue("0")
                    int first,
            @Parameter(description = "Rows wanted, at most 500") @QueryParam("size") @DefaultValue("50") int size) {
        return orders.page(
                new OrderFilter(text, Choice.optional(OrderState.class, state)), PageRequest.clamped(first, size));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A payment order with its signatures and history")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(examples = @ExampleObject(name = "an order", value = ORDER)))
    @APIResponse(responseCode = "404", description = "There is none in the caller's reach")
    public OrderView get(@PathParam("id") UUID id) {
        return orders.get(id);
    }

    @POST
    @Path("{id}/check")
    @Operation(summary = "Check an order", description = "By somebody who did not make it.")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(examples = @ExampleObject(name = "an order", value = ORDER)))
    @APIResponse(responseCode = "409", description = "Its state does not allow it")
    @APIResponse(responseCode = "422", description = "The same person has signed already")
    public OrderView check(@PathParam("id") UUID id) {
        return orders.check(id);
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Approve an order", description = "By somebody who neither made nor checked it.")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(examples = @ExampleObject(name = "an order", value = ORDER)))
    @APIResponse(responseCode = "409", description = "Its state does not allow it")
    @APIResponse(responseCode = "422", description = "The same person has signed already")
    public OrderView approve(@PathParam("id") UUID id) {
        return orders.approve(id);
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cancel an order that is not yet approved")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(examples = @ExampleObject(name = "an order", value = ORDER)))
    @APIResponse(responseCode = "409", description = "Its state does not allow it")
    @APIResponse(responseCode = "422", description = "No grounds were given")
    public OrderView cancel(
            @PathParam("id") UUID id,
            @RequestBody(
                            description = "The grounds",
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "grounds",
                                                            value = "{\"grounds\": \"账号有误\"}")))
                    @Nullable
                    Grounds grounds) {
        return orders.cancel(id, Grounds.of(grounds));
    }
}
