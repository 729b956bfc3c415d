package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that brought each order where it stands. */
final class OrderHistories {
    private final Connection connection;

    OrderHistories(Connection connection) {
        this.connection = connection;
    }

    void write(List<Order> orders) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "fin_order_event",
                "order_id, at, username, display_name, command, from_state, to_state, grounds")) {
            for (Order order : orders) {
                new Steps(rows, order).write();
            }
            rows.end();
        }
    }

    /** The steps of one order, in order. */
    private record Steps(CopyRows rows, Order order) {
        void write() throws SQLException {
            OrderState state = order.state();
            step(order.made(), order.maker(), "MAKE", null, OrderState.MADE, "");
            if (state == OrderState.CANCELLED) {
                step(order.checked(), order.maker(), "CANCEL", OrderState.MADE, state, "年度填写有误，作废重制（示例）");
            }
            if (state.checked()) {
                step(order.checked(), Account.CHECKER, "CHECK", OrderState.MADE, OrderState.CHECKED, "");
            }
            if (state.approved()) {
                step(order.approved(), Account.APPROVER, "APPROVE", OrderState.CHECKED, OrderState.APPROVED, "");
            }
            if (state.exported()) {
                step(order.day(), Account.maker(0), "EXPORT", OrderState.APPROVED, OrderState.EXPORTED, "");
            }
            if (state.settled()) {
                step(order.booked(), Account.maker(0), "PAY", OrderState.EXPORTED, OrderState.PAID, "");
            }
            if (state == OrderState.RETURNED) {
                step(order.broughtBack(), Account.maker(0), "RETURN", OrderState.PAID, state, "");
            }
        }

        private void step(
                LocalDate day, Account by, String command, @Nullable OrderState from, OrderState to, String grounds)
                throws SQLException {
            rows.add(
                    order.id(),
                    CityPlan.during(day, order.base().index()),
                    by.username(),
                    by.displayName(),
                    command,
                    from,
                    to,
                    grounds);
        }
    }
}
