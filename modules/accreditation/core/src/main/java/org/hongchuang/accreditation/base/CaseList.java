package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;

/** The list of cases, paged by the database. */
@ApplicationScoped
class CaseList {
    static final String[] UNDER_WAY = Arrays.stream(CaseState.values())
            .filter(state -> !state.over() && state != CaseState.NAMED)
            .map(CaseState::name)
            .toArray(String[]::new);

    private static final int AT_ONCE = 2000;
    private static final String COLUMNS = "select c.public_id, c.name, c.rulebook, c.kind, c.credit_code,"
            + " coalesce(o.name, ''), c.state, c.state_since, c.applied_on, c.named_on";
    private static final String ROWS = COLUMNS + " from ";
    private static final String ROWS_AND_NUMBER = COLUMNS + ", c.id from ";
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

    /**
     * Counts no further than it lets anyone leaf. What the count found decides how the rows are found. The plan fits the values, for a name may be rare or everywhere; and it
     * never reads the table from its beginning in the hope of soon finding enough of what may all lie at its end.
     */
    BoundedPage<CaseRow> page(CaseFilter filter, CaseOrder order, PageRequest page) {
        if (page.first() >= BoundedPage.MOST) {
            throw new Rejection("accreditation.cases.too-far", BoundedPage.MOST);
        }
        CaseCondition wanted = CaseCondition.of(actor.scope(), filter);
        plannedForTheValues();
        long counted = database.count(
                "select count(*) from (select 1 from accr_case c where " + wanted.sql()
                        + (filter.asksForName() ? "" : by(CaseOrder.NEWEST, wanted.begun())) + " limit ?) counted",
                wanted.values(BoundedPage.MOST + 1));
        if (counted > BoundedPage.MOST) {
            readInOrder();
        }
        List<CaseRow> rows = database.list(
                ROWS + "(select * from accr_case c where " + wanted.sql() + by(order, wanted.begun())
                        + " limit ? offset ?)" + COUNTY + by(order, wanted.begun()),
                CaseList::row,
                wanted.values(page.size(), page.first()));
        return BoundedPage.of(rows, counted);
    }

    /** Every case that meets the filter, newest first, read a few thousand at a time once someone takes them. */
    Consumer<Consumer<CaseRow>> all(CaseFilter filter) {
        CaseCondition wanted = CaseCondition.of(actor.scope(), filter);
        return reader -> each(wanted, reader);
    }

    private void each(CaseCondition wanted, Consumer<CaseRow> reader) {
        long before = Long.MAX_VALUE;
        while (before > 0) {
            CaseCondition further = wanted.and(wanted.begun() + " < ?", before);
            List<Numbered> slice = database.list(
                    ROWS_AND_NUMBER + "(select * from accr_case c where " + further.sql()
                            + by(CaseOrder.NEWEST, wanted.begun()) + " limit ?)" + COUNTY + " order by c.id desc",
                    row -> new Numbered(row.getLong(11), row(row)),
                    further.values(AT_ONCE));
            slice.forEach(numbered -> reader.accept(numbered.row()));
            before = slice.size() < AT_ONCE ? 0 : slice.get(slice.size() - 1).number();
        }
    }

    private record Numbered(long number, CaseRow row) {}

    /** Ids of cases that meet the filter, newest first. */
    List<UUID> ids(CaseFilter filter, int most) {
        CaseCondition wanted = CaseCondition.of(actor.scope(), filter);
        plannedForTheValues();
        return database.list(
                "select c.public_id from accr_case c where " + wanted.sql() + by(CaseOrder.NEWEST, wanted.begun())
                        + " limit ?",
                row -> row.getObject(1, UUID.class),
                wanted.values(most));
    }

    private void plannedForTheValues() {
        database.first(
                "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off',"
                        + " true), set_config('work_mem', '32MB', true), set_config('enable_bitmapscan', 'on', true)",
                row -> true);
    }

    /**
     * Few are gathered and sorted; of many the first are soon found in the order asked for. The planner cannot know which it
     * is, since pairs of a name stand together more often than by chance.
     */
    private void readInOrder() {
        database.first("select set_config('enable_bitmapscan', 'off', true)", row -> true);
    }

    private static String by(CaseOrder order, String begun) {
        String way = order.descending() ? " desc" : "";
        String column =
                switch (order.by()) {
                    case BEGUN -> begun;
                    case NAME -> "c.name" + way + ", c.id";
                    case STATE_SINCE -> "c.state_since" + way + ", c.id";
                    case APPLIED_ON -> "c.applied_on" + blanks(order) + ", c.id";
                    case NAMED_ON -> "c.named_on" + blanks(order) + ", c.id";
                };
        return " order by " + column + way;
    }

    private static String blanks(CaseOrder order) {
        return order.descending() ? " desc nulls last" : " nulls first";
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

    /** Cases in reach that someone has to go on with, counted by state, kind and what is asked of them. */
    List<Waiting> waiting() {
        return database.list(
                "select state, acts, rulebook, kind, count(*) from accr_case where org_path like ? and state = any (?)"
                        + " group by state, acts, rulebook, kind order by min(id)",
                row -> new Waiting(
                        CaseState.valueOf(row.getString(1)),
                        Procedure.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)),
                actor.scope() + "%",
                UNDER_WAY);
    }

    /** Cases of a kind in the same state that are to go the same way. */
    record Waiting(CaseState state, Procedure procedure, String rulebook, String kind, long cases) {}
}
