package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** What the accreditation context knows of money: awarded when, paid when. */
final class Awards {
    private Awards() {}

    static void write(Connection connection, Payments.Slice slice) throws SQLException {
        Map<Long, LocalDate> paid = slice.orders().stream()
                .filter(order -> order.state() == OrderState.PAID)
                .collect(Collectors.toMap(order -> order.entitlement().id(), Order::booked));
        try (CopyRows rows = CopyRows.into(connection, "accr_award", "case_id, subsidy, year, awarded_on, paid_on")) {
            for (Entitlement due : slice.entitlements()) {
                rows.add(due.base().id(), due.subsidy().id(), due.year(), due.raisedOn(), paid.get(due.id()));
            }
            rows.end();
        }
    }
}
