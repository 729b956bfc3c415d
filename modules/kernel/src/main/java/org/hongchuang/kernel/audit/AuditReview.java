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
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The audit trail for those who may look at it: read, searched and verified, never changed. */
@ApplicationScoped
@Transactional
@Requires(Permission.AUDIT_VIEW)
public class AuditReview {
    /** The actions there are, found by leaping through the index from one to the next. */
    private static final String ACTIONS = "with recursive known (action) as (select min(action) from kern_audit"
            + " union all select (select min(a.action) from kern_audit a where a.action > known.action) from known"
            + " where known.action is not null) select action from known where action is not null";

    @Resource(lookup = "jdbc/hongchuang")
    DataSource database;

    @Inject
    CurrentActor actor;

    /** Entries within the actor's reach, newest first. */
    public Page<AuditLine> page(AuditFilter filter, PageRequest page) {
        AuditQuery query = new AuditQuery(actor.scope(), filter);
        try (Connection connection = database.getConnection();
                PreparedStatement count = query.count(connection);
                PreparedStatement select = query.page(connection, page.size(), page.first());
                ResultSet total = count.executeQuery();
                ResultSet row = select.executeQuery()) {
            List<AuditLine> lines = new ArrayList<>();
            while (row.next()) {
                lines.add(line(row));
            }
            total.next();
            return new Page<>(lines, total.getLong(1));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("username"),
                row.getString("display_name"),
                new AuditAction(row.getString("action")),
                row.getString("subject"),
                row.getString("detail"));
    }

    /** The actions that were recorded at least once, by their codes. */
    public List<AuditAction> actions() {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(ACTIONS)) {
            List<AuditAction> actions = new ArrayList<>();
            while (row.next()) {
                actions.add(new AuditAction(row.getString("action")));
            }
            return actions;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Computes every hash of the whole trail anew, whatever the actor's reach, up to the first that is wrong. */
    public ChainCheck verify() {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement()) {
            select.setFetchSize(1000);
            try (ResultSet row = select.executeQuery("select * from kern_audit order by id")) {
                String previous = AuditEntry.GENESIS;
                long whole = 0;
                while (row.next()) {
                    AuditEntry entry = entry(row);
                    if (!entry.follows(previous)) {
                        return new ChainCheck(whole, row.getLong("id"), entry.at());
                    }
                    previous = entry.hash();
                    whole++;
                }
                return new ChainCheck(whole, null, null);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("org_path"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("Cannot read the audit trail", cause);
    }
}
