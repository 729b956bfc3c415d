package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.run.Span;
import org.hongchuang.rulebook.HouseFigure;
import org.jspecify.annotations.Nullable;

/**
 * What decisions make known about cases, by the figures of the house editions ask for: whether the last rectification failed, whether
 * a higher body approved what was reported to it, whether the title was taken from the unit before, and the last day of
 * its bans.
 */
@ApplicationScoped
public class Standings {
    /** Figures that depend on the credit code alone. */
    public static final Set<HouseFigure> OF_UNIT = Set.of(HouseFigure.TITLE_WITHDRAWN, HouseFigure.BAN_LAST_DAY);

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** The kind of the answer to the last decided measure of a kind, by case. */
    private static final String ANSWERS = "select distinct on (m.case_id) m.case_id, a.kind from accr_measure m"
            + " join accr_measure_end e on e.measure_id = m.id and e.state = 'DECIDED' and e.effective_on <= ?"
            + " left join accr_measure_end ae on ae.concludes_id = m.id"
            + " and ae.effective_on <= ? left join accr_measure a on a.id = ae.measure_id"
            + " where m.kind = ? and %s order by m.case_id, m.id desc";

    /** Withdrawals from the same legal person under the same rulebook, and until when its bans last. */
    private static final String WITHDRAWALS = "select c.id, max(w.withdrawn_on) - 1 as withdrawn, max(case when b.id"
            + " is not null then least(coalesce(b.last_day, ?), coalesce(l.lifted_on - 1, ?)) end) as banned"
            + " from accr_case c join accr_case w on w.credit_code = c.credit_code and w.rulebook = c.rulebook"
            + " and w.state = 'WITHDRAWN' and w.withdrawn_on <= ? left join accr_ban_unit u"
            + " on u.credit_code = c.credit_code left join accr_ban b on b.id = u.ban_id and b.rulebook = c.rulebook"
            + " and b.from_day <= ? and (cardinality(b.kinds) = 0 or c.kind = any (b.kinds))"
            + " left join accr_ban_lift l on l.ban_id = b.id where %s group by c.id";

    /** The same for a legal person that applies for a kind of title. */
    private static final String FROM_UNIT = "select max(w.withdrawn_on) - 1 as withdrawn, max(case when b.id is not"
            + " null then least(coalesce(b.last_day, ?), coalesce(l.lifted_on - 1, ?)) end) as banned from accr_case w"
            + " left join accr_ban_unit u on u.credit_code = w.credit_code left join accr_ban b on b.id = u.ban_id"
            + " and b.rulebook = w.rulebook and b.from_day <= ? and (cardinality(b.kinds) = 0 or ? = any (b.kinds))"
            + " left join accr_ban_lift l on l.ban_id = b.id where w.credit_code = ? and w.rulebook = ?"
            + " and w.state = 'WITHDRAWN' and w.withdrawn_on <= ? having count(*) > 0";

    @Inject
    private Database database;

    /**
     * By case and figure of the house, for the cases of a span.
     *
     * @param on the day of the decision
     */
    public Map<Long, Map<HouseFigure, Object>> of(Span span, LocalDate on) {
        Map<Long, Map<HouseFigure, Object>> known = new HashMap<>();
        answers(known, span, on, "RECTIFY", HouseFigure.RECTIFICATION_FAILED, "FAIL");
        answers(known, span, on, "FAIL", HouseFigure.REVIEW_FAILED, "REVIEW_FAIL");
        answers(known, span, on, "REPORT", HouseFigure.REPORT_APPROVED, "APPROVAL");
        @Nullable Object[] days = {FOR_EVER, FOR_EVER, on, on};
        database.list(
                String.format(WITHDRAWALS, span.holds("c.id")),
                row -> known.merge(row.getLong("id"), withdrawn(row), Standings::joined),
                Stream.concat(Arrays.stream(days), Arrays.stream(span.values())).toArray());
        return known;
    }

    /** What is known of withdrawals from a legal person, by figure of the house; empty if no title was taken from it. */
    public Map<HouseFigure, Object> ofUnit(String creditCode, String rulebook, String kind, LocalDate on) {
        return database.first(FROM_UNIT, Standings::withdrawn, FOR_EVER, FOR_EVER, on, kind, creditCode, rulebook, on)
                .orElse(Map.of());
    }

    /** Before it is answered, a rectification has not failed and a report is not approved; how a review will end nobody knows. */
    private void answers(
            Map<Long, Map<HouseFigure, Object>> known,
            Span span,
            LocalDate on,
            String asked,
            HouseFigure figure,
            String answer) {
        database.list(
                String.format(ANSWERS, span.holds("m.case_id")),
                row -> {
                    String given = row.getString(2);
                    if (given != null || figure != HouseFigure.REVIEW_FAILED) {
                        known.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                                .put(figure, answer.equals(given));
                    }
                    return true;
                },
                Stream.concat(Stream.of(on, on, asked), Arrays.stream(span.values()))
                        .toArray());
    }

    private static Map<HouseFigure, Object> joined(Map<HouseFigure, Object> known, Map<HouseFigure, Object> more) {
        known.putAll(more);
        return known;
    }

    /** A title withdrawn without a ban, or with one that was lifted, keeps nobody from applying since. */
    private static Map<HouseFigure, Object> withdrawn(ResultSet row) throws SQLException {
        LocalDate banned = row.getObject("banned", LocalDate.class);
        LocalDate last = banned == null ? row.getObject("withdrawn", LocalDate.class) : banned;
        return Map.of(HouseFigure.TITLE_WITHDRAWN, true, HouseFigure.BAN_LAST_DAY, last);
    }
}
