package org.hongchuang.accreditation.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.JsonMap;

/** The points people gave; each change is a new revision. */
@ApplicationScoped
public class ScoreStore {
    /** The points given for a case and year. */
    record Scores(int revision, Map<String, String> remarks) {
        static final Scores NONE = new Scores(0, Map.of());
    }

    @Inject
    Database database;

    Scores latest(long caseId, int year) {
        return database.first(
                        "select revision, remarks from accr_scores where case_id = ? and year = ?"
                                + " order by revision desc limit 1",
                        row -> new Scores(row.getInt(1), JsonMap.read(row.getString(2))),
                        caseId,
                        year)
                .orElse(Scores.NONE);
    }

    /** Adds the revision after the one given, unless it is not the latest. */
    boolean add(long caseId, int year, int after, Map<String, GivenScore> scores, String by, Instant now) {
        JsonObjectBuilder points = Json.createObjectBuilder();
        JsonObjectBuilder remarks = Json.createObjectBuilder();
        new TreeMap<>(scores).forEach((item, given) -> {
            points.add(item, given.points());
            remarks.add(item, given.remark());
        });
        return database.update(
                        "insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                                + " select ?, ?, ? + 1, ?::jsonb, ?::jsonb, ?, ? where ? = (select coalesce(max(revision), 0)"
                                + " from accr_scores where case_id = ? and year = ?)"
                                + " on conflict (case_id, year, revision) do nothing",
                        caseId,
                        year,
                        after,
                        points.build().toString(),
                        remarks.build().toString(),
                        by,
                        now,
                        after,
                        caseId,
                        year)
                == 1;
    }
}
