package org.hongchuang.accreditation.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.measure.Standings;
import org.hongchuang.accreditation.result.ResultStore;
import org.hongchuang.accreditation.run.Span;
import org.hongchuang.rulebook.HouseFigure;

/** Reads what is stored about a range of cases in a few statements, however many cases it holds. */
@ApplicationScoped
class CaseInputsReader {
    private static final String COLUMNS =
            "select id, public_id, name, org_path, kind, payee_name, payee_account, payee_bank,"
                    + " application, union_work, title_until, " + CaseDays.COLUMNS + " from ";

    @Inject
    private Database database;

    @Inject
    private Standings standings;

    @Inject
    private ResultStore results;

    /** The cases of a portfolio in a chunk, by number. */
    List<CaseInputs> of(Portfolio portfolio, Span span, int year, LocalDate on) {
        Gathered gathered = new Gathered(span, year, on);
        return database.list(
                COLUMNS + "(" + Portfolio.of(span) + ") c order by id", gathered::inputs, portfolio.values(span));
    }

    CaseInputs one(long caseId, int year, LocalDate on) {
        Gathered gathered = new Gathered(Span.one(caseId), year, on);
        return database.first(COLUMNS + "accr_case where id = ?", gathered::inputs, caseId)
                .orElseThrow();
    }

    /** What hangs on the cases of a range, by case. */
    private final class Gathered {
        private final Map<Long, RosterCount> rosters = new HashMap<>();
        private final Map<Long, Map<String, Award>> awards = new HashMap<>();
        private final Map<Long, List<VerifiedComplaint>> complaints = new HashMap<>();
        private final Map<Long, List<Stated>> confirmed = new HashMap<>();
        private final Map<Long, Map<HouseFigure, Object>> decided;
        private final Map<Long, Stated> figures = new HashMap<>();
        private final Map<Long, Stated> previous = new HashMap<>();
        private final Map<Long, Stated> scores = new HashMap<>();
        private final Map<Long, SortedMap<Integer, String>> grades;

        Gathered(Span span, int year, LocalDate on) {
            decided = standings.of(span, on);
            grades = results.grades(span, on);
            LocalDate newYear = LocalDate.of(year, 1, 1);
            database.list(
                    "select case_id, count(*), sum(employees), count(*) filter (where joined_on >= ? and joined_on < ?)"
                            + " from accr_resident where " + span.holds("case_id") + " group by case_id",
                    row -> rosters.put(row.getLong(1), new RosterCount(row.getLong(2), row.getLong(3), row.getLong(4))),
                    both(new Object[] {newYear, newYear.plusYears(1)}, span.values()));
            database.list(
                    "select case_id, subsidy, awarded_on, paid_on from (select case_id, subsidy, awarded_on, paid_on,"
                            + " year from accr_award where " + span.holds("case_id")
                            + " union all select s.case_id, a.subsidy, a.awarded_on, a.paid_on, a.year from"
                            + " accr_sibling s join accr_award a on a.case_id = s.other_id where "
                            + span.holds("s.case_id")
                            + ") awards order by year desc",
                    row -> awards.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new Award(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))),
                    both(span.values(), span.values()));
            database.list(
                    "select case_id, verified_on, deadline, remedied_on from accr_complaint where "
                            + span.holds("case_id") + " and verified_on is not null",
                    row -> complaints
                            .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new VerifiedComplaint(
                                    row.getObject(2, LocalDate.class),
                                    row.getObject(3, LocalDate.class),
                                    row.getObject(4, LocalDate.class))),
                    span.values());
            database.list(
                    "select case_id, confirmed from accr_visit where " + span.holds("case_id") + " order by id",
                    row -> confirmed
                            .computeIfAbsent(row.getLong(1), id -> new ArrayList<>(1))
                            .add(Stated.of(row, 2)),
                    span.values());
            database.list(
                    "select distinct on (case_id, year) case_id, year, figures from accr_figures where "
                            + span.holds("case_id")
                            + " and year between ? and ? order by case_id desc, year desc, revision desc",
                    row -> (row.getInt(2) == year ? figures : previous).put(row.getLong(1), Stated.of(row, 3)),
                    span.values(year - 1, year));
            database.list(
                    "select distinct on (case_id) case_id, scores from accr_scores where " + span.holds("case_id")
                            + " and year = ? order by case_id desc, revision desc",
                    row -> scores.put(row.getLong(1), Stated.of(row, 2)),
                    span.values(year));
        }

        CaseInputs inputs(ResultSet row) throws SQLException {
            long id = row.getLong(1);
            return new CaseInputs(
                    id,
                    row.getObject(2, UUID.class),
                    row.getString(3),
                    row.getString(4),
                    CaseDays.read(row, 12),
                    row.getObject(11, LocalDate.class),
                    row.getString(5),
                    new Payee(text(row, 6), text(row, 7), text(row, 8)),
                    Stated.of(row, 9),
                    Stated.of(row, 10),
                    rosters.getOrDefault(id, RosterCount.NONE),
                    awards.getOrDefault(id, Map.of()),
                    complaints.getOrDefault(id, List.of()),
                    confirmed.getOrDefault(id, List.of()),
                    decided.getOrDefault(id, Map.of()),
                    figures.getOrDefault(id, Stated.NOTHING),
                    previous.getOrDefault(id, Stated.NOTHING),
                    scores.getOrDefault(id, Stated.NOTHING),
                    grades.getOrDefault(id, Collections.emptySortedMap()));
        }

        private static Object[] both(Object[] one, Object[] other) {
            return Stream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
        }

        private static String text(ResultSet row, int column) throws SQLException {
            return Objects.requireNonNullElse(row.getString(column), "");
        }
    }
}
