package org.hongchuang.finance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongchuang.finance.api.OrderCommand;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.store.Database;

/**
 * Makes the state of orders follow their balance after matches were made or undone: returned when the whole amount came
 * back, else paid when the whole amount went out, else exported. What that means for an award is told to accreditation.
 */
@ApplicationScoped
public class OrderBalances {
    private static final String SUM = "(select coalesce(sum(m.amount), 0) from fin_match m"
            + " where m.order_id = o.id and m.undone_at is null and m.kind = '%s')";
    private static final String PAID = SUM.formatted("PAYMENT") + " = o.amount";
    private static final String RETURNED = SUM.formatted("RETURN") + " = o.amount";

    @Inject
    Database database;

    @Inject
    Payouts payouts;

    /**
     * @param orders keys of the orders whose matches have changed
     * @param username who changed them
     */
    public void settle(Collection<Long> orders, String username, String displayName, Instant at) {
        if (orders.isEmpty()) {
            return;
        }
        Set<Long> moved = new HashSet<>();
        moved.addAll(move(OrderCommand.UNRETURN, "not (" + RETURNED + ")", orders, username, displayName, at));
        moved.addAll(move(
                OrderCommand.UNPAY,
                "not (" + PAID + ") and not (" + RETURNED + ")",
                orders,
                username,
                displayName,
                at));
        moved.addAll(move(OrderCommand.RETURN, RETURNED, orders, username, displayName, at));
        moved.addAll(move(OrderCommand.PAY, PAID, orders, username, displayName, at));
        if (!moved.isEmpty()) {
            payouts.tell(moved);
        }
    }

    private List<Long> move(
            OrderCommand command,
            String when,
            Collection<Long> orders,
            String username,
            String displayName,
            Instant at) {
        List<Long> moved = new ArrayList<>();
        for (OrderState from : OrderState.values()) {
            PaymentOrder.MOVES
                    .target(from, command)
                    .ifPresent(to -> moved.addAll(database.list(
                            "with moved as (update fin_order o set state = ?, state_since = ?, version = version + 1"
                                    + " where o.id = any(?) and o.state = ? and " + when + " returning o.id)"
                                    + " insert into fin_order_event (order_id, at, username, display_name, command,"
                                    + " from_state, to_state) select id, ?, ?, ?, ?, ?, ? from moved"
                                    + " returning order_id",
                            row -> row.getLong("order_id"),
                            to,
                            at,
                            List.copyOf(orders),
                            from,
                            at,
                            username,
                            displayName,
                            command,
                            from,
                            to)));
        }
        return moved;
    }
}
