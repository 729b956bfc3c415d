package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.JsonMap;
import org.hongchuang.kernel.access.CurrentActor;

/** Revisions of score sheets, the evidence on them, and the points agreed in the end. */
@ApplicationScoped
class SheetStore {
    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Adds the revision after the one given, unless it is not the latest. */
    boolean add(Assessor sheet, int after, String edition, Map<String, GivenScore> scores, boolean submitted) {
        Map<String, BigDecimal> points = new HashMap<>();
        Map<String, String> remarks = new HashMap<>();
        scores.forEach((item, given) -> {
            points.put(item, given.points());
            remarks.put(item, given.remark());
        });
        return database.update(
                        "insert into accr_sheet_revision (assessor_id, revision, edition, points, remarks, submitted,"
                                + " saved_by, saved_at) select ?, ? + 1, ?, ?::jsonb, ?::jsonb, ?, ?, ? where ? ="
                                + " (select coalesce(max(revision), 0) from accr_sheet_revision where assessor_id = ?)"
                                + " on conflict (assessor_id, revision) do nothing",
                        sheet.id(),
                        after,
                        edition,
                        numbers(points),
                        JsonMap.write(remarks),
                        submitted,
                        actor.username(),
                        clock.instant(),
                        after,
                        sheet.id())
                == 1;
    }

    void attach(Assessor sheet, String item, UUID document) {
        database.update(
                "insert into accr_sheet_document (assessor_id, item, document) values (?, ?, ?)",
                sheet.id(),
                item,
                document);
    }

    /** The documents of a sheet by item. */
    Map<String, Set<UUID>> documents(Assessor sheet) {
        Map<String, Set<UUID>> documents = new HashMap<>();
        database.list(
                "select item, document from accr_sheet_document where assessor_id = ?",
                row -> documents
                        .computeIfAbsent(row.getString(1), item -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)),
                sheet.id());
        return documents;
    }

    /** The points agreed for a case and year, by item. */
    Map<String, BigDecimal> agreed(long caseId, int year) {
        Map<String, BigDecimal> agreed = new TreeMap<>();
        database.first(
                        "select scores from accr_scores where case_id = ? and year = ? order by revision desc limit 1",
                        row -> JsonMap.read(row.getString(1)),
                        caseId,
                        year)
                .ifPresent(scores -> scores.forEach((item, points) -> agreed.put(item, new BigDecimal(points))));
        return agreed;
    }

    /** Writes what is agreed now as a new revision, unless nothing changed. */
    void agree(long caseId, int year, Map<String, BigDecimal> points) {
        Map<String, BigDecimal> before = agreed(caseId, year);
        Map<String, BigDecimal> now = new TreeMap<>(points);
        if (numbers(now).equals(numbers(before))) {
            return;
        }
        database.update(
                "insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                        + " select ?, ?, coalesce(max(revision), 0) + 1, ?::json, '{}', ?, ? from accr_scores"
                        + " where case_id = ? and year = ?",
                caseId,
                year,
                numbers(now),
                actor.username(),
                clock.instant(),
                caseId,
                year);
    }

    static String numbers(Map<String, BigDecimal> points) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(points).forEach((item, value) -> object.add(item, plain(value)));
        return object.build().toString();
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
