package org.hongchuang.kernel.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;

/**
 * Files handed in as evidence. They live in the database, so that a file and the record that names it are stored or lost
 * together. Who may see a file is decided by the context that owns the subject it hangs on.
 */
@ApplicationScoped
@Transactional
public class Documents {
    /** Largest file accepted, in bytes: 20 MB. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    @Resource(lookup = "jdbc/hongchuang")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    /**
     * Stores a file for a subject.
     *
     * @throws Rejection if it is empty or larger than {@link #MAX_BYTES}
     */
    public DocumentView store(UUID subject, String name, String mediaType, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Rejection("kernel.document-too-large", name, MAX_BYTES / 1024 / 1024);
        }
        if (bytes.length == 0) {
            throw new Rejection("kernel.document-empty", name);
        }
        DocumentView document = new DocumentView(
                PublicId.next(), name, mediaType, bytes.length, Sha256.of(bytes), actor.username(), clock.instant());
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into kern_document (public_id, subject, name, media_type, bytes, sha256, stored_by,"
                                + " stored_at, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, document.id());
            insert.setObject(2, subject);
            insert.setString(3, name);
            insert.setString(4, mediaType);
            insert.setLong(5, document.bytes());
            insert.setString(6, document.sha256());
            insert.setString(7, document.storedBy());
            insert.setTimestamp(8, Timestamp.from(document.storedAt()));
            insert.setBytes(9, bytes);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store a document", e);
        }
        return document;
    }

    /** The files of a subject, oldest first. */
    public List<DocumentView> of(UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select public_id, name, media_type, bytes, sha256, coalesce((select display_name from"
                                + " kern_person where username = stored_by), stored_by), stored_at from kern_document"
                                + " where subject = ? order by id")) {
            select.setObject(1, subject);
            try (ResultSet rows = select.executeQuery()) {
                List<DocumentView> documents = new ArrayList<>();
                while (rows.next()) {
                    documents.add(new DocumentView(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getTimestamp(7).toInstant()));
                }
                return documents;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot list documents", e);
        }
    }

    /**
     * The content of a file of a subject.
     *
     * @throws NotFound if the subject has no such file
     */
    public byte[] content(UUID subject, UUID document) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content from kern_document where subject = ? and public_id = ?")) {
            select.setObject(1, subject);
            select.setObject(2, document);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound(document);
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read a document", e);
        }
    }
}
