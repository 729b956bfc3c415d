package org.hongchuang.finance.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/**
 * Payment orders: made, checked and approved by three different people.
 *
 * <p>Every command is refused by {@code IllegalMove} where the order's state does not allow it, and by a rejection where
 * the same person has already signed.
 */
public interface PaymentOrders {
    /** Orders within the actor's reach, newest first. */
    Page<OrderRow> page(OrderFilter filter, PageRequest page);

    OrderView get(UUID order);

    /** Makes an order over the whole entitlement. Refused if a living order is there already. */
    OrderView make(UUID entitlement);

    OrderView check(UUID order);

    OrderView approve(UUID order);

    /** Cancels an order that is not yet approved. */
    OrderView cancel(UUID order, String grounds);

    /** Checks all or, if one of them cannot be, none. Gives how many. */
    int checkAll(List<UUID> orders);

    /** Approves all or, if one of them cannot be, none. Gives how many. */
    int approveAll(List<UUID> orders);
}
