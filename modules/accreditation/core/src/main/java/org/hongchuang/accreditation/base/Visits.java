package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.VisitReport;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.kernel.access.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The office's visits to bases. */
@ApplicationScoped
class Visits {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    void add(long caseId, VisitReport visit) {
        database.update(
                "insert into accr_visit (case_id, visited_on, visitors, remarks, confirmed, recorded_by, recorded_at,"
                        + " after_event) values (?, ?, ?, ?, cast(? as json), ?, ?,"
                        + " coalesce((select max(id) from accr_case_event where case_id = ?), 0))",
                caseId,
                visit.visitedOn(),
                visit.visitors(),
                Objects.requireNonNullElse(visit.remarks(), ""),
                JsonMap.writeFlags(visit.confirmed()),
                actor.username(),
                clock.instant(),
                caseId);
    }

    boolean any(long caseId) {
        return database.count("select count(*) from accr_visit where case_id = ?", caseId) > 0;
    }

    List<VisitView> of(long caseId) {
        return database.list(
                "select public_id, visited_on, visitors, remarks, confirmed, not accr_visit_closed(id), recorded_by,"
                        + " recorded_at from accr_visit where case_id = ? order by id desc",
                row -> new VisitView(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        flags(row.getString(5)),
                        row.getBoolean(6),
                        row.getString(7),
                        row.getTimestamp(8).toInstant()),
                caseId);
    }

    private static Map<String, Boolean> flags(@Nullable String json) {
        return JsonMap.read(json).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().equals("true")));
    }
}
