package org.hongchuang.accreditation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintEventView;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.Actor;
import org.jspecify.annotations.Nullable;

/** The complaints in the database, and every step they made. */
@ApplicationScoped
public class ComplaintStore {
    private static final String SELECT = "select x.*, c.public_id as case_public_id, c.name as case_name from"
            + " accr_complaint x join accr_case c on c.id = x.case_id where x.public_id = ? and x.org_path like ? || '%'";

    @Inject
    Database database;

    void add(
            UUID id,
            BaseCase about,
            LocalDate receivedOn,
            @Nullable String complainant,
            String matter,
            String account,
            String by,
            Instant at) {
        database.update(
                "insert into accr_complaint (public_id, case_id, org_path, received_on, complainant, matter, account,"
                        + " registered_by, registered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                about.id(),
                about.orgPath(),
                receivedOn,
                complainant,
                matter,
                account,
                by,
                at);
    }

    Optional<Complaint> find(UUID id, String scope) {
        return database.first(SELECT, ComplaintStore::complaint, id, scope);
    }

    /** The same, locked until the end of the transaction. */
    Optional<Complaint> lock(UUID id, String scope) {
        return database.first(SELECT + " for update of x", ComplaintStore::complaint, id, scope);
    }

    /** Writes what a step changed, and the step. */
    void save(
            Complaint before,
            Complaint after,
            ComplaintCommand command,
            Actor by,
            Instant at,
            String grounds,
            @Nullable LocalDate day) {
        boolean reopened = command == ComplaintCommand.REOPEN;
        database.update(
                "update accr_complaint set state = ?, judged_by = ?, verified_on = ?, deadline = ?, remedied_on = ?,"
                        + " reopened_by = coalesce(?, reopened_by), overturned = coalesce(?, overturned),"
                        + " version = version + 1 where id = ?",
                after.state(),
                after.judgedBy(),
                after.verifiedOn(),
                after.deadline(),
                after.remediedOn(),
                reopened ? by.username() : null,
                reopened ? before.judgedBy() : null,
                before.id());
        database.update(
                "insert into accr_complaint_event (complaint_id, at, username, display_name, command, from_state,"
                        + " to_state, grounds, day) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                before.id(),
                at,
                by.username(),
                by.displayName(),
                command,
                before.state(),
                after.state(),
                grounds,
                day);
    }

    List<ComplaintEventView> history(long id) {
        return database.list(
                "select * from accr_complaint_event where complaint_id = ? order by id",
                row -> new ComplaintEventView(
                        row.getTimestamp("at").toInstant(),
                        row.getString("username"),
                        row.getString("display_name"),
                        ComplaintCommand.valueOf(row.getString("command")),
                        ComplaintState.valueOf(row.getString("from_state")),
                        ComplaintState.valueOf(row.getString("to_state")),
                        row.getString("grounds"),
                        row.getObject("day", LocalDate.class)),
                id);
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        return new Complaint(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                row.getString("org_path"),
                row.getObject("received_on", LocalDate.class),
                row.getString("complainant"),
                row.getString("matter"),
                row.getString("account"),
                row.getString("registered_by"),
                row.getTimestamp("registered_at").toInstant(),
                ComplaintState.valueOf(row.getString("state")),
                row.getString("judged_by"),
                row.getObject("verified_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                row.getObject("remedied_on", LocalDate.class));
    }
}
