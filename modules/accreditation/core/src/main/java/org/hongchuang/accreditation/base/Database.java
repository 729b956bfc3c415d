package org.hongchuang.accreditation.base;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Plain SQL in the current transaction, for lists and batches that need no entity. */
@ApplicationScoped
public class Database {
    private static final int BATCH = 1000;

    @Resource(lookup = "jdbc/hongchuang")
    private DataSource source;

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Many values as one array of the named SQL type, for statements that take whole columns. */
    public record Column(String type, List<?> values) {
        /** The driver takes bytes in no array but one of byte arrays. */
        private Object[] elements() {
            return type.equals("bytea") ? values.toArray(byte[][]::new) : values.toArray();
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet rows = select.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
                return result;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Query failed: " + sql, e);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    public long count(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Update failed: " + sql, e);
        }
    }

    /** Runs one statement for many rows, a thousand at a time. */
    public void batch(String sql, Iterable<@Nullable Object[]> rows) {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (@Nullable Object[] values : rows) {
                bind(update, values);
                update.addBatch();
                if (++waiting == BATCH) {
                    update.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                update.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Batch failed: " + sql, e);
        }
    }

    /**
     * Adds rows to a table in the one way that is much faster than statements.
     *
     * @param into the table with its columns
     */
    public void copy(String into, CopyRows rows) {
        try (Connection connection = source.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin (format binary)", rows.stream());
        } catch (SQLException e) {
            throw new IllegalStateException("Copy failed: " + into, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Copy failed: " + into, e);
        }
    }

    /** The instant in a column, if there is one. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                statement.setTimestamp(i + 1, Timestamp.from(instant));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else if (value instanceof Column column) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf(column.type(), column.elements()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
