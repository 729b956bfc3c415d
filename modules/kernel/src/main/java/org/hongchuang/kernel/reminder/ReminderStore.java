package org.hongchuang.kernel.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.sql.Sql;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.task.DueQuery;
import org.jspecify.annotations.Nullable;

/** Reminders in the database. */
@ApplicationScoped
public class ReminderStore {
    private static final String THEIRS = " from kern_reminder r left join kern_reminder_read d on d.reminder_id = r.id"
            + " and d.username = ? where r.closed_on is null and (r.role = any (?)"
            + " or r.escalated_on is not null and r.role = any (?)) and r.org_path like ? || '%'";

    @Inject
    Sql sql;

    /** Raises what a query finds, or takes up what has been raised before. */
    void raise(DueQuery query, LocalDate today) {
        List<@Nullable Object> values =
                new ArrayList<>(List.of(query.kind(), query.role(), query.house(), today, today));
        values.addAll(query.values());
        sql.update(
                "insert into kern_reminder (kind, role, house, raised_on, seen_on, org_path, title, place, since, due,"
                        + " link, cite, edition, rule) select ?, ?, ?, ?::date, ?::date, q.* from (" + query.select()
                        + ") q (org_path, title, place, since, due, link, cite, edition, rule) on conflict (kind,"
                        + " link) where closed_on is null do update set seen_on = excluded.seen_on, house ="
                        + " excluded.house, due = excluded.due, since = excluded.since, title = excluded.title, place"
                        + " = excluded.place, org_path = excluded.org_path, cite = excluded.cite, edition ="
                        + " excluded.edition, rule = excluded.rule",
                values.toArray());
    }

    /** What no query found today waits no more. */
    void closeTheRest(LocalDate today) {
        sql.update("update kern_reminder set closed_on = ? where closed_on is null and seen_on < ?", today, today);
    }

    /** @param before what was due before that day is shown to superiors as well */
    long escalate(LocalDate before, LocalDate today) {
        return sql.update(
                "update kern_reminder set escalated_on = ? where closed_on is null and escalated_on is null and due <"
                        + " ?",
                today,
                before);
    }

    /** @return whether nobody has collected on that day; who asks at the same time waits until that is known */
    boolean begin(LocalDate day) {
        sql.list("select pg_advisory_xact_lock(4712)", row -> "");
        return sql.count("select count(*) from kern_reminder_run where day = ?", day) == 0;
    }

    void end(LocalDate day, Instant at, long escalated) {
        sql.update(
                "insert into kern_reminder_run (day, ended_at, open_count, escalated_count) select ?, ?, count(*), ?"
                        + " from kern_reminder where closed_on is null",
                day,
                at,
                escalated);
    }

    /** Counted to one beyond a limit. */
    long unread(Reader reader, int most) {
        return sql.count(
                "select count(*) from (select 1" + THEIRS + " and d.reminder_id is null limit ?) unread",
                reader.values(most + 1));
    }

    long count(Reader reader, int most) {
        return sql.count("select count(*) from (select 1" + THEIRS + " limit ?) theirs", reader.values(most + 1));
    }

    List<ReminderView> page(Reader reader, PageRequest page, LocalDate today) {
        return sql.list(
                "select r.*, d.reminder_id is not null as is_read" + THEIRS + " order by r.due, r.id limit ? offset ?",
                row -> view(row, reader, today),
                reader.values(page.size(), page.first()));
    }

    /** @param id of one; null for all of them */
    int read(Reader reader, @Nullable UUID id, Instant at) {
        return sql.update(
                "insert into kern_reminder_read (reminder_id, username, read_at) select m.id, ?, ? from (select r.id"
                        + THEIRS + " and (?::uuid is null or r.public_id = ?)) m on conflict do nothing",
                Stream.concat(Stream.of(reader.username(), at), Stream.of(reader.values(id, id)))
                        .toArray());
    }

    boolean exists(Reader reader, UUID id) {
        return sql.count("select count(*)" + THEIRS + " and r.public_id = ?", reader.values(id)) > 0;
    }

    private static ReminderView view(ResultSet row, Reader reader, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        Role role = Role.valueOf(row.getString("role"));
        return new ReminderView(
                row.getObject("public_id", UUID.class),
                row.getString("kind"),
                role,
                row.getString("title"),
                row.getString("place"),
                row.getTimestamp("since").toInstant(),
                due,
                Math.max(0, ChronoUnit.DAYS.between(due, today)),
                !reader.roles().contains(role),
                row.getBoolean("is_read"),
                row.getBoolean("house"),
                Basis.read(row, row.findColumn("cite")),
                row.getString("link"));
    }
}
