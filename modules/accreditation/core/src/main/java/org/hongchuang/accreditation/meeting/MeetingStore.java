package org.hongchuang.accreditation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeetingView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The meetings in the database; written once, never changed. */
@ApplicationScoped
class MeetingStore {
    private static final String SELECT = "select g.*, (select d.public_id from kern_document d where d.subject ="
            + " g.public_id order by d.id limit 1) as document, (select count(*) from accr_measure_end e"
            + " where e.meeting_id = g.id and e.state = 'DECIDED') as decided, (select count(*) from accr_measure_end e"
            + " where e.meeting_id = g.id and e.state = 'REJECTED') as rejected from accr_meeting g"
            + " where g.org_path like ?";

    @Inject
    private Database database;

    /** Its number; none if the id is taken, by this record or another. */
    Optional<Long> add(
            UUID id, String orgPath, MeetingDays days, String minutesNo, String sha256, String by, Instant now) {
        return database.first(
                "insert into accr_meeting (public_id, org_path, minutes_no, met_on, notified_on, content_sha256,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (public_id) do nothing returning id",
                row -> row.getLong(1),
                id,
                orgPath,
                minutesNo,
                days.metOn(),
                days.notifiedOn(),
                sha256,
                by,
                now);
    }

    boolean recorded(UUID id, String sha256, String by) {
        return database.count(
                        "select count(*) from accr_meeting where public_id = ? and content_sha256 = ?"
                                + " and recorded_by = ?",
                        id,
                        sha256,
                        by)
                > 0;
    }

    Optional<MeetingView> find(UUID id, String scope) {
        return database.first(SELECT + " and g.public_id = ?", MeetingStore::view, scope + "%", id);
    }

    Page<MeetingView> page(String scope, PageRequest page) {
        return new Page<>(
                database.list(
                        SELECT + " order by g.id desc limit ? offset ?",
                        MeetingStore::view,
                        scope + "%",
                        page.size(),
                        page.first()),
                database.count("select count(*) from accr_meeting where org_path like ?", scope + "%"));
    }

    private static MeetingView view(ResultSet row) throws SQLException {
        return new MeetingView(
                row.getObject("public_id", UUID.class),
                row.getString("minutes_no"),
                row.getObject("met_on", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                row.getInt("decided"),
                row.getInt("rejected"),
                row.getObject("document", UUID.class),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
