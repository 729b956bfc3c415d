package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.task.TaskItem;
import org.jspecify.annotations.Nullable;

/** The single cases that wait for a step, with the last day the edition of each gives it. */
@ApplicationScoped
class WaitingCases {
    private static final String SELECT = "select c.public_id, c.name, coalesce(o.name, ''), c.state_since, c.kind,"
            + " c.rectify_until, c.org_path, " + CaseDays.COLUMNS
            + ", b.cite, b.edition, b.rule"
            + " from (select * from accr_case where org_path like ?"
            + " and state = ? and acts = ? and rulebook = ? and kind = ?"
            + " order by rectify_until nulls last, state_since, id limit ?) c left join kern_organisation o"
            + " on o.path = substring(c.org_path from '^/[0-9]+/[0-9]+/') and o.kind in ('CITY', 'COUNTY', 'ZONE')"
            + CaseDue.DEMAND;

    @Inject
    private Database database;

    @Inject
    private StepDeadlines deadlines;

    @Inject
    private HouseTermDesk terms;

    @Inject
    private CurrentActor actor;

    /** Of each kind of base those that wait longest: with the same time allowed, theirs ends first. */
    List<TaskItem> of(CaseCommand command, Stream<CaseList.Waiting> kinds, int most) {
        TermsAtHand atHand = terms.atHand();
        return kinds.flatMap(kind -> of(command, kind, most, atHand).stream())
                .sorted(TaskItem.MOST_URGENT_FIRST)
                .limit(most)
                .toList();
    }

    private List<TaskItem> of(CaseCommand command, CaseList.Waiting kind, int most, TermsAtHand atHand) {
        return database.list(
                SELECT,
                row -> item(row, command, atHand),
                actor.scope() + "%",
                kind.state(),
                kind.procedure().text(),
                kind.rulebook(),
                kind.kind(),
                most);
    }

    private TaskItem item(ResultSet row, CaseCommand command, TermsAtHand atHand) throws SQLException {
        Instant since = row.getTimestamp(4).toInstant();
        LocalDate rectify = row.getObject(6, LocalDate.class);
        StepDeadlines.@Nullable LastDay last = rectify != null
                ? null
                : deadlines.of(CaseDays.read(row, 8), row.getString(5), row.getString(7), command, since, atHand);
        return new TaskItem(
                row.getString(2),
                row.getString(3),
                since,
                last == null ? rectify : last.day(),
                "/app/accreditation/case.xhtml?id=" + row.getString(1),
                last != null && last.house(),
                last == null ? Basis.read(row, 11) : last.basis());
    }
}
