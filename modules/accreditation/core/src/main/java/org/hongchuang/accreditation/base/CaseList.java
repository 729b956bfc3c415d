package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The list of cases, paged by the database. */
@ApplicationScoped
class CaseList {
    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    Page<CaseRow> page(CaseFilter filter, PageRequest page) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(filter, values);
        long total = database.count("select count(*) from accr_case c where " + where, values.toArray());
        values.add(page.size());
        values.add(page.first());
        List<CaseRow> rows = database.list(
                "select c.public_id, c.name, c.kind, c.credit_code, coalesce(o.name, ''), c.state, c.state_since,"
                        + " c.applied_on, c.named_on from (select * from accr_case c where " + where
                        + " order by c.id desc limit ? offset ?) c left join kern_organisation o"
                        + " on o.path = substring(c.org_path from '^/[0-9]+/[0-9]+/') and o.kind in ('COUNTY', 'ZONE')"
                        + " order by c.id desc",
                CaseList::row,
                values.toArray());
        return new Page<>(rows, total);
    }

    private String where(CaseFilter filter, List<@Nullable Object> values) {
        StringBuilder where = new StringBuilder("c.org_path like ?");
        values.add(actor.scope() + "%");
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            where.append(" and (c.name ilike ? or c.credit_code = ?)");
            values.add("%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
            values.add(text.strip().toUpperCase(Locale.ROOT));
        }
        if (!filter.states().isEmpty()) {
            where.append(" and c.state = any (?)");
            values.add(filter.states().stream().map(CaseState::name).toArray(String[]::new));
        }
        if (filter.kind() != null && !filter.kind().isBlank()) {
            where.append(" and c.kind = ?");
            values.add(filter.kind());
        }
        return where.toString();
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                CaseState.valueOf(row.getString(6)),
                row.getTimestamp(7).toInstant(),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class));
    }

    /** Cases in reach that are in a state. */
    long count(CaseState... states) {
        List<String> names = new ArrayList<>();
        for (CaseState state : states) {
            names.add(state.name());
        }
        return database.count(
                "select count(*) from accr_case where org_path like ? and state = any (?)",
                actor.scope() + "%",
                names.toArray(String[]::new));
    }
}
