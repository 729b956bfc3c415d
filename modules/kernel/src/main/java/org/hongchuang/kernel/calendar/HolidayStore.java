package org.hongchuang.kernel.calendar;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Entered arrangements in the database. */
@ApplicationScoped
public class HolidayStore {
    private static final String SELECT = "select e.id, e.public_id, e.year, e.document, e.entered_by, e.entered_at,"
            + " v.confirmed, v.decided_by, v.decided_at, array_agg(h.day order by h.day) as days,"
            + " array_agg(h.festival order by h.day) as festivals, array_agg(h.working order by h.day) as working"
            + " from kern_holiday_entry e join kern_holiday h on h.entry_id = e.id"
            + " left join kern_holiday_verdict v on v.entry_id = e.id group by e.id, v.entry_id";

    @Resource(lookup = "jdbc/hongchuang")
    DataSource database;

    /** All entries, newest first. */
    List<HolidayEntry> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " order by e.id desc");
                ResultSet row = select.executeQuery()) {
            List<HolidayEntry> entries = new ArrayList<>();
            while (row.next()) {
                entries.add(entry(row));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the holidays", e);
        }
    }

    void add(UUID id, HolidayYear holidays, String by, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "with entry as (insert into kern_holiday_entry (public_id, year, document, entered_by,"
                                + " entered_at) values (?, ?, ?, ?, ?) returning id) insert into kern_holiday (entry_id,"
                                + " day, festival, working) select entry.id, d.* from entry, unnest(?::date[], ?::text[],"
                                + " ?::boolean[]) as d (day, festival, working)")) {
            List<Object[]> days = days(holidays);
            insert.setObject(1, id);
            insert.setInt(2, holidays.year());
            insert.setString(3, holidays.document().strip());
            insert.setString(4, by);
            insert.setTimestamp(5, Timestamp.from(at));
            insert.setArray(6, connection.createArrayOf("date", column(days, 0)));
            insert.setArray(7, connection.createArrayOf("text", column(days, 1)));
            insert.setArray(8, connection.createArrayOf("boolean", column(days, 2)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store the holidays", e);
        }
    }

    private static List<Object[]> days(HolidayYear holidays) {
        List<Object[]> days = new ArrayList<>();
        for (Festival festival : holidays.festivals()) {
            String name = festival.name().strip();
            festival.daysOff().forEach(day -> days.add(new Object[] {day.toString(), name, false}));
            festival.workdays().forEach(day -> days.add(new Object[] {day.toString(), name, true}));
        }
        return days;
    }

    private static Object[] column(List<Object[]> rows, int index) {
        return rows.stream().map(row -> row[index]).toArray();
    }

    /**
     * @throws NotFound if there is no such entry
     * @throws Rejection if it was decided before
     */
    void decide(UUID id, boolean confirmed, String by, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into kern_holiday_verdict (entry_id, entered_by, confirmed, decided_by, decided_at)"
                                + " select id, entered_by, ?, ?, ? from kern_holiday_entry where public_id = ?"
                                + " on conflict (entry_id) do nothing")) {
            insert.setBoolean(1, confirmed);
            insert.setString(2, by);
            insert.setTimestamp(3, Timestamp.from(at));
            insert.setObject(4, id);
            if (insert.executeUpdate() == 0) {
                throw new Rejection("kernel.calendar.decided");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store the verdict", e);
        }
    }

    private static HolidayEntry entry(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new HolidayEntry(
                row.getObject("public_id", UUID.class),
                new HolidayYear(row.getInt("year"), row.getString("document"), FestivalDays.of(row)),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                state(row),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant());
    }

    private static HolidayState state(ResultSet row) throws SQLException {
        @Nullable String by = row.getString("decided_by");
        return by == null
                ? HolidayState.ENTERED
                : row.getBoolean("confirmed") ? HolidayState.CONFIRMED : HolidayState.REFUSED;
    }
}
