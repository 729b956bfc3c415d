package org.hongchuang.finance.payment;

import static org.hongchuang.finance.store.Columns.instant;
import static org.hongchuang.finance.store.Columns.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.Signature;
import org.hongchuang.finance.store.Columns;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.id.PublicId;
import org.jspecify.annotations.Nullable;

/** The payment orders, each locked from its loading to the end of the transaction. */
@ApplicationScoped
class Orders {
    private static final String SIGNED = "checked_by = ?, checked_name = ?, checked_at = ?, approved_by = ?,"
            + " approved_name = ?, approved_at = ?";

    @Inject
    Database database;

    /** An order with what stands around it. */
    record Stored(long key, UUID id, UUID caseId, String caseName, String orgPath, PaymentOrder order) {}

    /** The number of the next order: the reference the bank will carry. */
    String nextNumber(int year) {
        return "HC%d%08d".formatted(year, database.number("select nextval('fin_order_number')"));
    }

    Stored load(UUID id) {
        return database.first(
                        "select o.*, e.org_path, e.case_id, e.case_name from fin_order o join fin_entitlement e on"
                                + " e.id = o.entitlement_id where o.public_id = ? for update of o",
                        row -> new Stored(
                                row.getLong("id"),
                                id,
                                Columns.uuid(row, "case_id"),
                                row.getString("case_name"),
                                row.getString("org_path"),
                                order(row)),
                        id)
                .orElseThrow(() -> new NotFound(id));
    }

    UUID add(long entitlement, PaymentOrder order) {
        UUID id = PublicId.next();
        database.update(
                "insert into fin_order (public_id, number, entitlement_id, amount, payee_name, payee_account,"
                        + " payee_bank, state, state_since, made_by, made_name, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                order.number(),
                entitlement,
                order.amount(),
                order.payee().name(),
                order.payee().account(),
                order.payee().bank(),
                order.state(),
                order.stateSince(),
                order.made().username(),
                order.made().displayName(),
                order.made().at());
        return id;
    }

    void save(Stored stored) {
        PaymentOrder order = stored.order();
        Signature checked = order.checked();
        Signature approved = order.approved();
        database.update(
                "update fin_order set state = ?, state_since = ?, " + SIGNED + ", version = version + 1 where id = ?",
                order.state(),
                order.stateSince(),
                checked == null ? null : checked.username(),
                checked == null ? null : checked.displayName(),
                checked == null ? null : checked.at(),
                approved == null ? null : approved.username(),
                approved == null ? null : approved.displayName(),
                approved == null ? null : approved.at(),
                stored.key());
    }

    /** Writes a step into the order's history. */
    void log(UUID id, Signature by, String command, @Nullable OrderState from, OrderState to, String grounds) {
        database.update(
                "insert into fin_order_event (order_id, at, username, display_name, command, from_state, to_state,"
                        + " grounds) select id, ?, ?, ?, ?, ?, ?, ? from fin_order where public_id = ?",
                by.at(),
                by.username(),
                by.displayName(),
                command,
                from,
                to,
                grounds,
                id);
    }

    private static PaymentOrder order(ResultSet row) throws SQLException {
        Signature made = new Signature(row.getString("made_by"), row.getString("made_name"), instant(row, "made_at"));
        return PaymentOrder.stored(
                row.getString("number"),
                money(row, "amount"),
                new Payee(row.getString("payee_name"), row.getString("payee_account"), row.getString("payee_bank")),
                made,
                signature(row, "checked"),
                signature(row, "approved"),
                Columns.constant(row, "state", OrderState.class),
                instant(row, "state_since"));
    }

    static @Nullable Signature signature(ResultSet row, String step) throws SQLException {
        Instant at = Columns.instantOrNull(row, step + "_at");
        return at == null ? null : new Signature(row.getString(step + "_by"), row.getString(step + "_name"), at);
    }
}
