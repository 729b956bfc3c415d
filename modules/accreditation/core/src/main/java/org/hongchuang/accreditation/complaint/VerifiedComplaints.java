package org.hongchuang.accreditation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hongchuang.accreditation.base.Database;
import org.jspecify.annotations.Nullable;

/** Verified complaints of a range of cases, counted in one statement however many cases it holds. */
@ApplicationScoped
public class VerifiedComplaints {
    private static final String COUNT = "select x.case_id,"
            + " count(*) filter (where x.verified_on >= ? and x.verified_on < ?) as in_year,"
            + " count(*) filter (where x.verified_on is not null) as ever,"
            + " bool_or(x.state = 'NOT_REMEDIED' or x.remedied_on > x.deadline or (x.remedied_on is null and x.deadline < ?))"
            + " filter (where x.verified_on >= ? and x.verified_on < ?) as late,"
            + " bool_and(x.remedied_on is not null) filter (where x.verified_on >= ? and x.verified_on < ?) as done"
            + " from accr_complaint x where x.case_id between ? and ?"
            + " and (x.verified_on is null or x.verified_on <= ?) group by x.case_id";

    @Inject
    Database database;

    /**
     * The cases of a range, both ends included, about which there is any complaint.
     *
     * @param on the day as of which it is asked: what was verified later does not count, what was due before and is not
     *     put right is late
     */
    public Map<Long, ComplaintCount> of(long first, long last, int year, LocalDate on) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = from.plusYears(1);
        Map<Long, ComplaintCount> counts = new HashMap<>();
        database.list(
                COUNT,
                row -> counts.put(
                        row.getLong("case_id"),
                        new ComplaintCount(row.getLong("in_year"), row.getLong("ever"), remedied(row))),
                from,
                to,
                on,
                from,
                to,
                from,
                to,
                first,
                last,
                on);
        return counts;
    }

    private static @Nullable Boolean remedied(ResultSet row) throws SQLException {
        if (row.getBoolean("late")) {
            return false;
        }
        return row.getBoolean("done") ? Boolean.TRUE : null;
    }
}
