package org.hongchuang.reporting.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.OpenFindings;
import org.jspecify.annotations.Nullable;

/** Counts bases, their grades and what is open on them, for everything at or below one organisation. */
final class BaseFigures {
    private final Query query;
    private final String below;

    /** @param scope path of the organisation */
    BaseFigures(Query query, String scope) {
        this.query = query;
        this.below = scope + "%";
    }

    /** By county, the city's own first, then in the order the counties stand in the tree. */
    List<BasesOfCounty> byCounty() {
        List<StateCount> counts = query.list(
                "select county_path, county, state, count(*) from rep_base where org_path like ?"
                        + " group by county_path, county, state order by length(county_path) nulls first, county_path",
                StateCount::read,
                below);
        List<BasesOfCounty> counties = new ArrayList<>();
        Map<CaseState, Long> ofCounty = new EnumMap<>(CaseState.class);
        for (int i = 0; i < counts.size(); i++) {
            StateCount count = counts.get(i);
            ofCounty.put(count.state(), count.bases());
            if (i + 1 == counts.size()
                    || !Objects.equals(count.path(), counts.get(i + 1).path())) {
                counties.add(new BasesOfCounty(count.county(), ofCounty));
                ofCounty.clear();
            }
        }
        return counties;
    }

    /** Bases that have the title and had it by the end of a day. */
    long namedBy(LocalDate day) {
        return query.one(
                "select count(*) from rep_base where org_path like ? and state in ('NAMED', 'RECTIFYING') and named_on"
                        + " <= ?",
                row -> row.getLong(1),
                below,
                day);
    }

    /** By year, latest first, and grade; with the edition of the rulebook that graded. */
    List<Graded> byGrade(String rulebook) {
        return query.list(
                "select g.year, r.edition, g.grade, count(*) from rep_grade g join rep_latest_run r on r.year = g.year"
                        + " and r.of_rulebook = ? where g.org_path like ? group by g.year, r.edition, g.grade order by"
                        + " g.year desc, max(g.certain) desc",
                Graded::read,
                rulebook,
                below);
    }

    /** What a person must still decide, the most frequent action first. */
    List<OpenFindings> openFindings() {
        return query.list(
                "select action, count(*) from rep_open_finding where org_path like ? group by action"
                        + " order by count(*) desc, action",
                row -> new OpenFindings(FindingAction.valueOf(row.getString(1)), row.getLong(2)),
                below);
    }

    private record StateCount(
            @Nullable String path, @Nullable String county, CaseState state, long bases) {
        static StateCount read(ResultSet row) throws SQLException {
            return new StateCount(
                    row.getString(1), row.getString(2), CaseState.valueOf(row.getString(3)), row.getLong(4));
        }
    }

    /** How many bases have a grade, or none yet, in a year. */
    record Graded(int year, String edition, @Nullable String grade, long bases) {
        static Graded read(ResultSet row) throws SQLException {
            return new Graded(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4));
        }
    }
}
