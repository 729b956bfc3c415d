package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.task.DueQuery;
import org.hongchuang.kernel.task.DueSource;
import org.hongchuang.kernel.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * Cases with a last day: those that put something right until it, and those whose edition or federation sets a time for the
 * step they wait for. Cases that came to the same step on the same day under the same edition have the same last day, which is worked out once.
 */
@ApplicationScoped
class CaseDue implements DueSource {
    private static final String CASE = "c.org_path, c.name, coalesce(o.name, ''), c.state_since";
    private static final String LINK = "'/app/accreditation/case.xhtml?id=' || c.public_id";
    private static final String PLACE = " left join kern_organisation o on o.path ="
            + " substring(c.org_path from '^/[0-9]+/[0-9]+/') and o.kind in ('CITY', 'COUNTY', 'ZONE')";
    /** What a case {@code c} was told to put right rests on, as {@code b}: the last such measure decided. */
    static final String DEMAND = " left join lateral (select m.cite, m.edition, m.rule from accr_measure m join"
            + " accr_measure_end e on e.measure_id = m.id where c.state = 'RECTIFYING' and m.case_id = c.id and m.kind ="
            + " 'RECTIFY' and e.state = 'DECIDED' order by m.id desc limit 1) b on true";

    private static final String RECTIFYING =
            "select " + CASE + ", c.rectify_until, " + LINK + ", b.cite, b.edition, b.rule from accr_case c" + PLACE
                    + DEMAND + " where c.state = 'RECTIFYING' and c.rectify_until <= ?";
    private static final String APPLIED_ON = "case when state in ('DRAFT', 'RETURNED') then null else applied_on end";
    private static final String SINCE = "(state_since at time zone 'Asia/Shanghai')::date";
    private static final String FEDERATION = "substring(org_path from '^/[0-9]+/')";
    private static final String ALIKE = "select state, acts, kind, " + SINCE + ", " + CaseDays.COLUMNS + ", "
            + FEDERATION + " from accr_case where state = any (?) group by 1, 2, 3, 4, 5, 6, 7, 8";
    private static final String STEP = "select " + CASE + ", t.due, " + LINK + ", t.cite, t.edition, t.rule from"
            + " unnest(?::text[], ?::text[],"
            + " ?::text[], ?::date[], ?::text[],"
            + " ?::date[], ?::date[], ?::date[],"
            + " ?::text[], ?::text[], ?::text[],"
            + " ?::text[]) t (state, acts, kind,"
            + " since, rulebook, applied_on,"
            + " named_on, due, federation, cite,"
            + " edition, rule) join (select"
            + " *, " + SINCE
            + " as since_day, " + APPLIED_ON
            + " as counted_on, " + FEDERATION
            + " as federation from accr_case) c on c.state = t.state and c.acts = t.acts and c.kind = t.kind and"
            + " c.since_day = t.since and c.rulebook = t.rulebook and c.federation = t.federation and c.counted_on is"
            + " not distinct from t.applied_on and c.named_on is not distinct from t.named_on"
            + PLACE;
    private static final List<Step> STEPS = List.of(
            new Step(CaseCommand.RECOMMEND, Role.COUNTY_OFFICER, "accreditation.task.recommend"),
            new Step(CaseCommand.VERIFY, Role.OFFICE_OFFICER, "accreditation.task.verify"),
            new Step(CaseCommand.APPROVE, Role.DECISION_RECORDER, "accreditation.task.decide"),
            new Step(CaseCommand.NAME, Role.OFFICE_OFFICER, "accreditation.task.name"));

    @Inject
    private Database database;

    @Inject
    private StepDeadlines deadlines;

    @Inject
    private HouseTermDesk terms;

    private record Step(CaseCommand command, Role role, String textKey) {}

    /** Cases that came to the same step on the same day, and go by the same edition. */
    private record Alike(String state, String acts, String kind, LocalDate since, CaseDays days, String federation) {}

    private record Group(
            Alike alike, LocalDate due, @Nullable Basis basis) {}

    @Override
    public List<DueQuery> due(LocalDate until) {
        List<Alike> all = database.list(ALIKE, CaseDue::alike, (Object) CaseList.UNDER_WAY);
        List<DueQuery> queries = new ArrayList<>();
        queries.add(new DueQuery("accreditation.task.rectify", Role.APPLICANT, false, RECTIFYING, List.of(until)));
        TermsAtHand atHand = terms.atHand();
        for (Step step : STEPS) {
            all.stream()
                    .map(alike -> group(alike, step.command(), until, atHand))
                    .filter(Objects::nonNull)
                    .collect(Collectors.partitioningBy(group -> group.basis() == null))
                    .forEach((house, groups) -> {
                        if (!groups.isEmpty()) {
                            queries.add(new DueQuery(step.textKey(), step.role(), house, STEP, columns(groups)));
                        }
                    });
        }
        return queries;
    }

    private @Nullable Group group(Alike alike, CaseCommand command, LocalDate until, TermsAtHand atHand) {
        if (!Procedure.parse(alike.acts()).opens(CaseState.valueOf(alike.state()), command)) {
            return null;
        }
        StepDeadlines.LastDay due = deadlines.of(
                alike.days(),
                alike.kind(),
                alike.federation(),
                command,
                alike.since().atStartOfDay(Clocks.SHANGHAI).toInstant(),
                atHand);
        return due == null || due.day().isAfter(until) ? null : new Group(alike, due.day(), due.basis());
    }

    private static List<@Nullable Object> columns(List<Group> groups) {
        return Arrays.asList(
                column(groups, group -> group.alike().state()),
                column(groups, group -> group.alike().acts()),
                column(groups, group -> group.alike().kind()),
                column(groups, group -> group.alike().since()),
                column(groups, group -> group.alike().days().rulebook()),
                column(groups, group -> group.alike().days().appliedOn()),
                column(groups, group -> group.alike().days().namedOn()),
                column(groups, Group::due),
                column(groups, group -> group.alike().federation()),
                column(groups, group -> basis(group, Basis::cite)),
                column(groups, group -> basis(group, Basis::edition)),
                column(groups, group -> basis(group, Basis::rule)));
    }

    private static @Nullable Object basis(Group group, Function<Basis, @Nullable String> part) {
        return group.basis() == null ? null : part.apply(group.basis());
    }

    private static @Nullable String[] column(List<Group> groups, Function<Group, @Nullable Object> value) {
        return groups.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    private static Alike alike(ResultSet row) throws SQLException {
        return new Alike(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                CaseDays.read(row, 5),
                row.getString(8));
    }
}
