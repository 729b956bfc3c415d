package org.hongchuang.kernel.sql;

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
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements in the current transaction, for lists and batches that need no entity. A context that has more to say to the
 * database extends it.
 */
@ApplicationScoped
public class Sql {
    private static final int BATCH = 1000;

    @Resource(lookup = "jdbc/hongchuang")
    private @Nullable DataSource source;

    protected Sql() {}

    /** For use without a container. */
    public Sql(DataSource source) {
        this.source = source;
    }

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

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        return run(sql, select -> {
            bind(select, values);
            try (ResultSet rows = select.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
                return result;
            }
        });
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** The first column of the first row, as a number; 0 without a row. */
    public long count(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Gives how many rows were changed. */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, update -> {
            bind(update, values);
            return update.executeUpdate();
        });
    }

    /** Runs one statement for many rows, a thousand at a time. */
    public void batch(String sql, Iterable<@Nullable Object[]> rows) {
        run(sql, update -> {
            int waiting = 0;
            for (@Nullable Object[] values : rows) {
                bind(update, values);
                update.addBatch();
                if (++waiting % BATCH == 0) {
                    update.executeBatch();
                }
            }
            return update.executeBatch();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    protected Connection connection() throws SQLException {
        if (source == null) {
            throw new IllegalStateException("No database");
        }
        return source.getConnection();
    }

    /** What a statement's failure is to those who wanted it. */
    protected RuntimeException failed(String sql, SQLException e) {
        return new IllegalStateException("Statement failed: " + sql, e);
    }

    /** The texts in an array column. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The instant in a column, if there is one. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(statement.getConnection(), values[i]));
        }
    }

    /** A value as the driver takes it. */
    protected @Nullable Object plain(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        } else if (value instanceof Column column) {
            return connection.createArrayOf(column.type(), column.elements());
        }
        return value;
    }
}
