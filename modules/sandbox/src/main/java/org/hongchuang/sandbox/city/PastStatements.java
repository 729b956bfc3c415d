package org.hongchuang.sandbox.city;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The statements imported already, with the lines that paid, or brought back, the orders settled by now. */
final class PastStatements {
    private final CityPlan plan;
    private long statements;
    private long lines;

    PastStatements(CityPlan plan) {
        this.plan = plan;
    }

    /** A line and the order it settled. */
    private record Settled(long id, long statement, int number, Order order, BankLine line, boolean back) {}

    long statements() {
        return statements;
    }

    long lines() {
        return lines;
    }

    void write(Connection connection, List<Order> orders) throws SQLException {
        Map<LocalDate, List<Order>> byDay = orders.stream()
                .filter(order -> order.state().settled())
                .collect(Collectors.groupingBy(Order::day, TreeMap::new, Collectors.toList()));
        long first = statements;
        statements(connection, byDay);
        List<Settled> settled = new ArrayList<>();
        for (List<Order> ofDay : byDay.values()) {
            first++;
            int number = 0;
            for (Order order : ofDay) {
                String entry = "L" + order.day().getYear() + String.format("%07d", order.id());
                BankLine paid = BankLine.paid(order, entry);
                settled.add(new Settled(++lines, first, ++number, order, paid, false));
                if (order.state() == OrderState.RETURNED) {
                    BankLine back = paid.amounting(order.amount())
                            .on(order.broughtBack())
                            .saying(order.number(), "退汇 账号户名不符")
                            .numbered(entry + "R");
                    settled.add(new Settled(++lines, first, ++number, order, back, true));
                }
            }
        }
        lines(connection, settled);
        matches(connection, settled);
    }

    private void statements(Connection connection, Map<LocalDate, List<Order>> byDay) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "fin_statement",
                "id, public_id, bank, account, format, file_name, from_date, to_date, sha256, imported_by,"
                        + " imported_name, imported_at")) {
            for (LocalDate day : byDay.keySet()) {
                long id = ++statements;
                LocalDate imported = day.plusDays(6);
                String file = "statement-" + day + "-" + id + ".csv";
                rows.add(
                        id,
                        plan.dice("statement", id).id(CityPlan.during(imported, 0)),
                        BankLine.BANK,
                        BankLine.OUR_ACCOUNT,
                        "CSV",
                        file,
                        day,
                        day.plusDays(5),
                        Documents.sha256(file.getBytes(StandardCharsets.UTF_8)),
                        Account.maker(0).username(),
                        Account.maker(0).displayName(),
                        CityPlan.during(imported, 0));
            }
            rows.end();
        }
    }

    private void lines(Connection connection, List<Settled> settled) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "fin_statement_line",
                "id, public_id, statement_id, account, line_no, booked_on, amount, counterparty_name,"
                        + " counterparty_account, reference, memo, entry_reference, state")) {
            for (Settled one : settled) {
                BankLine line = one.line();
                rows.add(
                        one.id(),
                        plan.dice("line", one.id()).id(CityPlan.during(line.bookedOn(), one.id())),
                        one.statement(),
                        BankLine.OUR_ACCOUNT,
                        one.number(),
                        line.bookedOn(),
                        line.amount(),
                        line.name(),
                        line.account(),
                        line.reference(),
                        line.memo(),
                        line.entry(),
                        "MATCHED");
            }
            rows.end();
        }
    }

    private void matches(Connection connection, List<Settled> settled) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection, "fin_match", "public_id, line_id, order_id, kind, amount, rule, matched_by, matched_at")) {
            for (Settled one : settled) {
                LocalDate imported = one.order().day().plusDays(6);
                rows.add(
                        plan.dice("match", one.id()).id(CityPlan.during(imported, one.id())),
                        one.id(),
                        one.order().id(),
                        one.back() ? "RETURN" : "PAYMENT",
                        one.order().amount(),
                        "REFERENCE",
                        Account.maker(0).username(),
                        CityPlan.during(imported, 0));
            }
            rows.end();
        }
    }
}
