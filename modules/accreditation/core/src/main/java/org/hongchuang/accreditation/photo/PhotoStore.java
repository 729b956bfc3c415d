package org.hongchuang.accreditation.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;

/** The photos of visits. */
@ApplicationScoped
class PhotoStore {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    /** The visit a photo belongs to. */
    record Visit(long id, LocalDate on, boolean closed) {}

    /** A visit of a case, which waits for others who add to the same case. */
    Optional<Visit> visit(long caseId, UUID visit) {
        database.list("select id from accr_case where id = ? for update", row -> row.getLong(1), caseId);
        return database.first(
                "select id, visited_on, accr_visit_closed(id) from accr_visit where case_id = ? and public_id = ?",
                row -> new Visit(row.getLong(1), row.getObject(2, LocalDate.class), row.getBoolean(3)),
                caseId,
                visit);
    }

    long count(long visit) {
        return database.count("select count(*) from accr_visit_photo where visit_id = ?", visit);
    }

    boolean has(long visit, String receivedSha256) {
        return database.count(
                        "select count(*) from accr_visit_photo where visit_id = ? and received_sha256 = ?",
                        visit,
                        receivedSha256)
                > 0;
    }

    void add(long visit, PhotoView photo, Snapshot snapshot) {
        database.update(
                "insert into accr_visit_photo (public_id, visit_id, caption, taken_by, taken_on, camera_at, width,"
                        + " height, sha256, received_sha256, stored_by, stored_at, content, thumbnail) values (?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                photo.id(),
                visit,
                photo.caption(),
                photo.takenBy(),
                photo.takenOn(),
                photo.cameraAt(),
                photo.width(),
                photo.height(),
                photo.sha256(),
                photo.receivedSha256(),
                actor.username(),
                clock.instant(),
                snapshot.picture(),
                snapshot.thumbnail());
    }

    void remove(UUID photo) {
        database.update("delete from accr_visit_photo where public_id = ?", photo);
    }

    List<PhotoView> of(long caseId) {
        return database.list(
                "select p.public_id, v.public_id as visit, caption, taken_by, taken_on, camera_at, width, height,"
                        + " length(content) as bytes, sha256, received_sha256, stored_by, stored_at"
                        + " from accr_visit_photo p join accr_visit v on v.id = p.visit_id where v.case_id = ?"
                        + " order by p.id",
                PhotoStore::view,
                caseId);
    }

    private static PhotoView view(ResultSet row) throws SQLException {
        return new PhotoView(
                row.getObject("public_id", UUID.class),
                row.getObject("visit", UUID.class),
                row.getString("caption"),
                row.getString("taken_by"),
                row.getObject("taken_on", LocalDate.class),
                Database.instant(row, "camera_at"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("received_sha256"),
                row.getString("stored_by"),
                row.getTimestamp("stored_at").toInstant());
    }

    Optional<byte[]> picture(long caseId, UUID photo) {
        return bytes("content", caseId, photo);
    }

    Optional<byte[]> thumbnail(long caseId, UUID photo) {
        return bytes("thumbnail", caseId, photo);
    }

    private Optional<byte[]> bytes(String column, long caseId, UUID photo) {
        return database.first(
                "select p." + column + " from accr_visit_photo p join accr_visit v on v.id = p.visit_id"
                        + " where v.case_id = ? and p.public_id = ?",
                row -> row.getBytes(1),
                caseId,
                photo);
    }
}
