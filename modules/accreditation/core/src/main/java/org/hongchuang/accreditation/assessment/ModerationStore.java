package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.JsonMap;
import org.hongchuang.kernel.access.CurrentActor;

/** The meetings that settled points; a later one takes the place of an earlier one. */
@ApplicationScoped
class ModerationStore {
    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The meetings that count, by part. */
    Map<String, Moderation> of(long caseId, int year) {
        Map<String, Moderation> latest = new HashMap<>();
        database.list(
                "select distinct on (part) part, held_on, minutes_no, participants, points, reasons, recorded_by"
                        + " from accr_moderation where case_id = ? and year = ? order by part, revision desc",
                row -> latest.put(
                        row.getString(1),
                        new Moderation(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getString(4),
                                numbers(JsonMap.read(row.getString(5))),
                                JsonMap.read(row.getString(6)),
                                row.getString(7))),
                caseId,
                year);
        return latest;
    }

    void add(long caseId, int year, Moderation meeting) {
        database.update(
                "insert into accr_moderation (case_id, year, part, revision, held_on, minutes_no, participants, points,"
                        + " reasons, recorded_by, recorded_at) select ?, ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ?,"
                        + " ?::jsonb, ?::jsonb, ?, ? from accr_moderation where case_id = ? and year = ? and part = ?",
                caseId,
                year,
                meeting.part(),
                meeting.heldOn(),
                meeting.minutesNo(),
                meeting.participants(),
                SheetStore.numbers(meeting.points()),
                JsonMap.write(meeting.reasons()),
                actor.username(),
                clock.instant(),
                caseId,
                year,
                meeting.part());
    }

    private static Map<String, BigDecimal> numbers(Map<String, String> texts) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        texts.forEach((item, points) -> numbers.put(item, new BigDecimal(points)));
        return numbers;
    }
}
