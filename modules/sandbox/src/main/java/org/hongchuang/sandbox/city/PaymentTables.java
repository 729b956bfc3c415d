package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hongchuang.rulebook.Edition;

/** Writes entitlements, orders with their history, the batches handed to the bank, and what was awarded. */
final class PaymentTables {
    private final Connection connection;
    private final Edition edition;
    private final CityPlan plan;
    private long batches;

    PaymentTables(Connection connection, Edition edition, CityPlan plan) {
        this.connection = connection;
        this.edition = edition;
        this.plan = plan;
    }

    long batches() {
        return batches;
    }

    void write(Payments.Slice slice) throws SQLException {
        entitlements(slice.entitlements());
        Map<LocalDate, Long> batchOf = batches(slice.orders());
        orders(slice.orders(), batchOf);
        new OrderHistories(connection).write(slice.orders());
        Awards.write(connection, slice);
    }

    private void entitlements(List<Entitlement> entitlements) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "fin_entitlement",
                "id, public_id, case_id, case_name, org_path, subsidy, year, amount, cite, label_zh, label_en,"
                        + " receipt_id, payee_name, payee_account, payee_bank, raised_on")) {
            for (Entitlement due : entitlements) {
                org.hongchuang.rulebook.Subsidy subsidy = due.subsidy().in(edition);
                Base base = due.base();
                rows.add(
                        due.id(),
                        due.publicId(),
                        base.publicId(),
                        base.name(),
                        base.path(),
                        due.subsidy().id(),
                        due.year(),
                        due.amount(),
                        subsidy.cite().article(),
                        subsidy.label().zh(),
                        subsidy.label().en(),
                        due.receipt(),
                        base.operator(),
                        base.account(),
                        base.bank(),
                        due.raisedOn());
            }
            rows.end();
        }
    }

    /** Orders handed over on one day make one batch. */
    private Map<LocalDate, Long> batches(List<Order> orders) throws SQLException {
        Map<LocalDate, List<Order>> byDay = orders.stream()
                .filter(order -> order.state().exported())
                .collect(Collectors.groupingBy(Order::day, TreeMap::new, Collectors.toList()));
        Map<LocalDate, Long> ids = new TreeMap<>();
        try (CopyRows rows = CopyRows.into(
                connection,
                "fin_batch",
                "id, public_id, number, created_by, created_name, created_at, total, orders, charset, file, sha256")) {
            for (Map.Entry<LocalDate, List<Order>> batch : byDay.entrySet()) {
                long id = ++batches;
                ids.put(batch.getKey(), id);
                Account maker = Account.maker(0);
                Instant at = CityPlan.during(batch.getKey(), 0);
                BatchFile file = new BatchFile(id, batch.getKey().getYear(), batch.getValue(), edition);
                byte[] content = file.content();
                rows.add(
                        id,
                        plan.dice("batch", id).id(at),
                        file.number(),
                        maker.username(),
                        maker.displayName(),
                        at,
                        file.total(),
                        batch.getValue().size(),
                        "UTF-8",
                        content,
                        Documents.sha256(content));
            }
            rows.end();
        }
        return ids;
    }

    private void orders(List<Order> orders, Map<LocalDate, Long> batchOf) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "fin_order",
                "id, public_id, number, entitlement_id, amount, payee_name, payee_account, payee_bank, state,"
                        + " state_since, made_by, made_name, made_at, checked_by, checked_name, checked_at,"
                        + " approved_by, approved_name, approved_at, batch_id, exported_on")) {
            for (Order order : orders) {
                boolean checked = order.state().checked();
                boolean approved = order.state().approved();
                boolean exported = order.state().exported();
                Base base = order.base();
                rows.add(
                        order.id(),
                        order.publicId(),
                        order.number(),
                        order.entitlement().id(),
                        order.amount(),
                        base.operator(),
                        base.account(),
                        base.bank(),
                        order.state(),
                        CityPlan.during(order.since(), base.index()),
                        order.maker().username(),
                        order.maker().displayName(),
                        CityPlan.during(order.made(), base.index()),
                        checked ? Account.CHECKER.username() : null,
                        checked ? Account.CHECKER.displayName() : null,
                        checked ? CityPlan.during(order.checked(), base.index()) : null,
                        approved ? Account.APPROVER.username() : null,
                        approved ? Account.APPROVER.displayName() : null,
                        approved ? CityPlan.during(order.approved(), base.index()) : null,
                        exported ? batchOf.get(order.day()) : null,
                        exported ? order.day() : null);
            }
            rows.end();
        }
    }
}
