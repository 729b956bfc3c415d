package org.hongchuang.finance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.Awards;
import org.hongchuang.finance.store.Columns;
import org.hongchuang.finance.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Tells accreditation on which day an award was paid in full, or that it is not paid after all: later appraisals ask
 * (annex 2, article 7).
 */
@ApplicationScoped
class Payouts {
    /** An award is paid by the last booking of its instalments, once those that are paid add up to it. */
    private static final String OF_ORDERS =
            "select e.case_id, e.subsidy, e.year, (select case when sum(o.amount) = e.amount"
                    + " then max((select max(l.booked_on) from fin_match m join fin_statement_line l on l.id = m.line_id"
                    + " where m.order_id = o.id and m.undone_at is null and m.kind = 'PAYMENT')) end"
                    + " from fin_order o where o.entitlement_id = e.id and o.state = 'PAID') paid_on"
                    + " from fin_entitlement e where e.id in (select entitlement_id from fin_order where id = any(?))"
                    + " order by e.id";

    @Inject
    Database database;

    @Inject
    Awards awards;

    private record Payout(
            UUID caseId, String subsidy, int year, @Nullable LocalDate on) {}

    /** @param orders keys of the orders whose state has changed */
    void tell(Collection<Long> orders) {
        for (Payout payout : database.list(OF_ORDERS, Payouts::payout, List.copyOf(orders))) {
            awards.paid(payout.caseId(), payout.subsidy(), payout.year(), payout.on());
        }
    }

    private static Payout payout(ResultSet row) throws SQLException {
        return new Payout(
                Columns.uuid(row, "case_id"),
                row.getString("subsidy"),
                row.getInt("year"),
                Columns.dateOrNull(row, "paid_on"));
    }
}
