package org.hongchuang.finance.payment;

import static org.hongchuang.finance.store.Columns.constant;
import static org.hongchuang.finance.store.Columns.instant;
import static org.hongchuang.finance.store.Columns.money;
import static org.hongchuang.finance.store.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hongchuang.finance.api.OrderEventView;
import org.hongchuang.finance.api.OrderFilter;
import org.hongchuang.finance.api.OrderRow;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.OrderView;
import org.hongchuang.finance.api.Signature;
import org.hongchuang.finance.store.Columns;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Reads orders for lists and vouchers, within a scope. */
@ApplicationScoped
class OrderLists {
    private static final String MATCHED = "(select coalesce(sum(m.amount), 0) from fin_match m"
            + " where m.order_id = o.id and m.undone_at is null and m.kind = 'PAYMENT') matched";

    private static final String JOINED = "from fin_order o join fin_entitlement e on e.id = o.entitlement_id";

    @Inject
    Database database;

    Page<OrderRow> page(String scope, OrderFilter filter, PageRequest page) {
        String text = Columns.anywhere(filter.text());
        return database.page(
                "o.public_id, o.number, e.case_id, e.case_name, o.payee_name, o.payee_account, o.amount, o.state,"
                        + " o.state_since, o.made_name, e.cite, " + MATCHED,
                JOINED + " where e.org_path like ? || '%' and (?::text is null or o.state = ?)"
                        + " and (o.number ilike ? or e.case_name ilike ? or o.payee_name ilike ?)",
                "o.id desc",
                page,
                OrderLists::row,
                scope,
                filter.state(),
                filter.state(),
                text,
                text,
                text);
    }

    OrderView view(String scope, UUID id) {
        List<OrderEventView> history = database.list(
                "select v.* from fin_order_event v join fin_order o on o.id = v.order_id where o.public_id = ?"
                        + " order by v.id",
                OrderLists::event,
                id);
        return database.first(
                        "select o.*, e.public_id entitlement, e.case_id, e.case_name, e.label_zh, e.label_en, e.year,"
                                + " e.cite, e.receipt_id, b.number batch, " + MATCHED + " " + JOINED
                                + " left join fin_batch b on b.id = o.batch_id"
                                + " where o.public_id = ? and e.org_path like ? || '%'",
                        row -> view(row, history),
                        id,
                        scope)
                .orElseThrow(() -> new NotFound(id));
    }

    private static OrderRow row(ResultSet row) throws SQLException {
        return new OrderRow(
                uuid(row, "public_id"),
                row.getString("number"),
                uuid(row, "case_id"),
                row.getString("case_name"),
                row.getString("payee_name"),
                row.getString("payee_account"),
                money(row, "amount"),
                money(row, "matched"),
                constant(row, "state", OrderState.class),
                instant(row, "state_since"),
                row.getString("made_name"),
                row.getString("cite"),
                null);
    }

    private static OrderEventView event(ResultSet row) throws SQLException {
        return new OrderEventView(
                instant(row, "at"),
                row.getString("display_name"),
                row.getString("command"),
                constant(row, "to_state", OrderState.class),
                row.getString("grounds"));
    }

    private static OrderView view(ResultSet row, List<OrderEventView> history) throws SQLException {
        Money amount = money(row, "amount");
        return new OrderView(
                uuid(row, "public_id"),
                row.getString("number"),
                uuid(row, "entitlement"),
                uuid(row, "case_id"),
                row.getInt("instalment"),
                row.getString("case_name"),
                row.getString("label_zh"),
                row.getString("label_en"),
                row.getInt("year"),
                row.getString("cite"),
                uuid(row, "receipt_id"),
                row.getString("payee_name"),
                row.getString("payee_account"),
                row.getString("payee_bank"),
                amount,
                amount.inCapitals(),
                money(row, "matched"),
                constant(row, "state", OrderState.class),
                new Signature(row.getString("made_by"), row.getString("made_name"), instant(row, "made_at")),
                Orders.signature(row, "checked"),
                Orders.signature(row, "approved"),
                Columns.textOrNull(row, "batch"),
                history);
    }
}
