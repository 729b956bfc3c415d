package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final String[] UNDER_WAY = Arrays.stream(CaseState.values())
            .filter(state -> !state.over() && !state.holdsTitle())
            .map(CaseState::name)
            .toArray(String[]::new);

    private static final String ROWS = "select c.public_id, c.name, c.rulebook, c.kind, c.credit_code,"
            + " coalesce(o.name, ''), c.state, c.state_since, c.applied_on, c.named_on from ";
    private static final String COUNTY = " c left join kern_organisation o"
            + " on o.path = substring(c.org_path from '^/[0-9]+/[0-9]+/') and o.kind in ('CITY', 'COUNTY', 'ZONE')";

    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    /** The cases of one organisation, oldest first. */
    List<CaseRow> ofOrganisation(String orgPath) {
        return database.list(
                ROWS + "accr_case" + COUNTY + " where c.org_path = ? order by c.id", CaseList::row, orgPath);
    }

    Page<CaseRow> page(CaseFilter filter, PageRequest page) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(filter, values);
        long total = database.count("select count(*) from accr_case c where " + where, values.toArray());
        values.add(page.size());
        values.add(page.first());
        List<CaseRow> rows = database.list(
                ROWS + "(select * from accr_case c where " + where + " order by c.id desc limit ? offset ?)" + COUNTY
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
                row.getString(6),
                CaseState.valueOf(row.getString(7)),
                row.getTimestamp(8).toInstant(),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
    }

    /** Cases in reach that are not over, counted by state and by what is asked of them. */
    List<Waiting> waiting() {
        return database.list(
                "select state, acts, count(*) from accr_case where org_path like ? and state = any (?)"
                        + " group by state, acts order by min(id)",
                row -> new Waiting(
                        CaseState.valueOf(row.getString(1)), Procedure.parse(row.getString(2)), row.getLong(3)),
                actor.scope() + "%",
                UNDER_WAY);
    }

    /** Cases in the same state that are to go the same way. */
    record Waiting(CaseState state, Procedure procedure, long cases) {}
}
