package org.hongchuang.finance.entitlement;

import static org.hongchuang.finance.store.Columns.date;
import static org.hongchuang.finance.store.Columns.money;
import static org.hongchuang.finance.store.Columns.textOrNull;
import static org.hongchuang.finance.store.Columns.uuid;
import static org.hongchuang.finance.store.Columns.uuidOrNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.accreditation.api.PaymentHolds;
import org.hongchuang.finance.api.EntitlementFilter;
import org.hongchuang.finance.api.EntitlementRow;
import org.hongchuang.finance.api.EntitlementState;
import org.hongchuang.finance.api.Entitlements;
import org.hongchuang.finance.store.Columns;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
public class EntitlementDesk implements Entitlements {
    private static final String COLUMNS = "e.public_id, e.case_id, e.case_name, e.subsidy, e.year, e.amount, e.cite,"
            + " e.label_zh, e.label_en, e.receipt_id, e.payee_name, e.raised_on, o.public_id order_id, o.number,"
            + " case when o.id is null then 'WAITING' when o.state = 'PAID' then 'PAID' else 'ORDERED' end state";

    private static final String FROM = "from fin_entitlement e left join lateral (select o.id, o.public_id, o.number,"
            + " o.state from fin_order o where o.entitlement_id = e.id and o.state not in ('RETURNED', 'CANCELLED')"
            + " order by o.instalment limit 1) o on true"
            + " where e.org_path like ? || '%' and (e.case_name ilike ? or e.payee_name ilike ?)"
            + " and (?::text is null"
            + " or ? = case when o.id is null then 'WAITING' when o.state = 'PAID' then 'PAID' else 'ORDERED' end)";

    @Inject
    Database database;

    @Inject
    CurrentActor actor;

    @Inject
    PaymentHolds holds;

    @Override
    @Requires(Permission.MONEY_VIEW)
    public Page<EntitlementRow> page(EntitlementFilter filter, PageRequest page) {
        String text = Columns.anywhere(filter.text());
        Page<EntitlementRow> found = database.page(
                COLUMNS,
                FROM,
                "e.raised_on desc, e.id desc",
                page,
                EntitlementDesk::row,
                actor.scope(),
                text,
                text,
                filter.state(),
                filter.state());
        Map<UUID, HoldReason> held =
                holds.of(found.rows().stream().map(EntitlementRow::caseId).toList());
        return found.map(row -> row.held(held.get(row.caseId())));
    }

    private static EntitlementRow row(ResultSet row) throws SQLException {
        return new EntitlementRow(
                uuid(row, "public_id"),
                uuid(row, "case_id"),
                row.getString("case_name"),
                row.getString("subsidy"),
                row.getInt("year"),
                money(row, "amount"),
                row.getString("cite"),
                row.getString("label_zh"),
                row.getString("label_en"),
                uuid(row, "receipt_id"),
                row.getString("payee_name"),
                date(row, "raised_on"),
                Columns.constant(row, "state", EntitlementState.class),
                uuidOrNull(row, "order_id"),
                textOrNull(row, "number"),
                null);
    }
}
