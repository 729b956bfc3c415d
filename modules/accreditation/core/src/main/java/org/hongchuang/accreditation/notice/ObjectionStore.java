package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.base.Database;
import org.jspecify.annotations.Nullable;

/** Objections and their answers in the database; nothing of them is ever changed. */
@ApplicationScoped
public class ObjectionStore {
    private static final String SELECT = "select o.*, n.public_id as notice, n.org_path, a.upheld, a.grounds,"
            + " a.answered_by, a.answered_at from accr_objection o join accr_notice n on n.id = o.notice_id"
            + " left join accr_objection_answer a on a.objection_id = o.id";

    @Inject
    Database database;

    /** An objection as it is stored. */
    record Objection(
            long id,
            UUID publicId,
            UUID notice,
            String orgPath,
            LocalDate receivedOn,
            @Nullable String objector,
            String account,
            String recordedBy,
            Instant recordedAt,
            @Nullable Boolean upheld,
            @Nullable String grounds,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}

    void add(
            UUID id,
            long notice,
            LocalDate receivedOn,
            @Nullable String objector,
            String account,
            String by,
            Instant at) {
        database.update(
                "insert into accr_objection (public_id, notice_id, received_on, objector, account, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                notice,
                receivedOn,
                objector,
                account,
                by,
                at);
    }

    /** Whether it was answered now; not if it was before. */
    boolean answer(Objection objection, boolean upheld, String grounds, String by, Instant at) {
        return database.update(
                        "insert into accr_objection_answer (objection_id, recorded_by, upheld, grounds, answered_by,"
                                + " answered_at) values (?, ?, ?, ?, ?, ?) on conflict (objection_id) do nothing",
                        objection.id(),
                        objection.recordedBy(),
                        upheld,
                        grounds,
                        by,
                        at)
                == 1;
    }

    Optional<Objection> find(UUID id) {
        return database.first(SELECT + " where o.public_id = ?", ObjectionStore::objection, id);
    }

    List<Objection> of(UUID notice) {
        return database.list(SELECT + " where n.public_id = ? order by o.id", ObjectionStore::objection, notice);
    }

    long open(UUID notice) {
        return of(notice).stream()
                .filter(objection -> objection.answeredBy() == null)
                .count();
    }

    /** Open objections in a scope that somebody else recorded. */
    long waiting(String scope, String notRecordedBy) {
        return database.count(
                "select count(*) from accr_objection o join accr_notice n on n.id = o.notice_id"
                        + " where n.org_path like ? || '%' and o.recorded_by <> ? and not exists"
                        + " (select 1 from accr_objection_answer a where a.objection_id = o.id)",
                scope, notRecordedBy);
    }

    private static Objection objection(ResultSet row) throws SQLException {
        String answeredBy = row.getString("answered_by");
        return new Objection(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                row.getObject("notice", UUID.class),
                row.getString("org_path"),
                row.getObject("received_on", LocalDate.class),
                row.getString("objector"),
                row.getString("account"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                answeredBy == null ? null : row.getBoolean("upheld"),
                row.getString("grounds"),
                answeredBy,
                Database.instant(row, "answered_at"));
    }
}
