package org.hongchuang.kernel.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;

/**
 * The record of who did what, written in the same transaction as the deed.
 *
 * <p>Each entry carries the hash of the one before it, so that altering, removing or reordering entries is found by
 * {@link AuditReview#verify()}. The database refuses updates and deletions.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {
    @Resource(lookup = "jdbc/hongchuang")
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    CurrentActor current;

    /**
     * Appends an entry for the current actor.
     *
     * @param action what was done, as {@link AuditAction#code()}; its name stands in the texts of its context
     * @param subject what it was done to: a public id or number
     * @param orgPath the organisation concerned
     * @param detail the grounds or changed values, in words
     */
    public void record(String action, String subject, String orgPath, String detail) {
        Actor actor = current.get();
        try (Connection connection = database.getConnection()) {
            try (Statement lock = connection.createStatement()) {
                lock.execute("select pg_advisory_xact_lock(4711)");
            }
            AuditEntry entry = AuditEntry.after(
                    lastHash(connection),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    actor.username(),
                    actor.displayName(),
                    action,
                    subject,
                    orgPath,
                    detail);
            append(connection, entry);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the audit trail", e);
        }
    }

    private static String lastHash(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select hash from kern_audit order by id desc limit 1")) {
            return row.next() ? row.getString(1) : AuditEntry.GENESIS;
        }
    }

    private static void append(Connection connection, AuditEntry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kern_audit (at, username, display_name, action, subject, org_path, detail, hash_version,"
                        + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)")) {
            insert.setTimestamp(1, Timestamp.from(entry.at()));
            insert.setString(2, entry.username());
            insert.setString(3, entry.displayName());
            insert.setString(4, entry.action());
            insert.setString(5, entry.subject());
            insert.setString(6, entry.orgPath());
            insert.setString(7, entry.detail());
            insert.setString(8, entry.previousHash());
            insert.setString(9, entry.hash());
            insert.executeUpdate();
        }
    }
}
