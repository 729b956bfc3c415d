package org.hongchuang.finance.payment;

import static org.hongchuang.finance.store.Columns.instant;
import static org.hongchuang.finance.store.Columns.textOrNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.accreditation.api.TimelineEntry;
import org.hongchuang.accreditation.api.TimelineKind;
import org.hongchuang.accreditation.api.TimelineSource;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;

/** The money of a case for its timeline: what fell due, and every step of its orders. */
@ApplicationScoped
class CaseMoney implements TimelineSource {
    private static final String ENTRIES = " from (select e.raised_on::timestamp at time zone 'Asia/Shanghai' as at,"
            + " 'finance.timeline.entitled' as code, 'system' as username, 'system' as display_name, null as states,"
            + " null as before, null as after, e.label_zh || ' ' || e.year || ' ' || e.amount || ' (' || e.cite || ')'"
            + " as detail, 0 as nth from fin_entitlement e where e.case_id = ? and e.org_path like ? || '%'"
            + " union all select v.at, 'finance.OrderCommand.' || v.command, v.username, v.display_name,"
            + " 'finance.OrderState', v.from_state, v.to_state, o.number || ' ' || o.amount || ' ' || v.grounds, v.id"
            + " from fin_order_event v join fin_order o on o.id = v.order_id"
            + " join fin_entitlement e on e.id = o.entitlement_id where e.case_id = ? and e.org_path like ? || '%') t";

    @Inject
    Database database;

    @Inject
    CurrentActor actor;

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<TimelineEntry> newest(UUID caseId, Set<TimelineKind> kinds, int most) {
        return kinds.contains(TimelineKind.MONEY)
                ? database.list(
                        "select *" + ENTRIES + " order by at desc, nth desc limit ?",
                        CaseMoney::entry,
                        caseId,
                        actor.scope(),
                        caseId,
                        actor.scope(),
                        most)
                : List.of();
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                instant(row, "at"),
                TimelineKind.MONEY,
                row.getString("code"),
                row.getString("username"),
                row.getString("display_name"),
                textOrNull(row, "states"),
                textOrNull(row, "before"),
                textOrNull(row, "after"),
                List.of(),
                row.getString("detail").strip());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public long count(UUID caseId, Set<TimelineKind> kinds) {
        return kinds.contains(TimelineKind.MONEY)
                ? database.number("select count(*)" + ENTRIES, caseId, actor.scope(), caseId, actor.scope())
                : 0;
    }
}
