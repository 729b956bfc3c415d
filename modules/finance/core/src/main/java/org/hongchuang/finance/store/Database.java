package org.hongchuang.finance.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the transaction at hand. Finance speaks SQL throughout: it locks rows, and counts on guards in the
 * database, in the one order it has written down. What a guard refuses becomes a rejection ({@link Guards}).
 */
@ApplicationScoped
public class Database {
    private static final int BATCH = 1000;

    @Resource(lookup = "jdbc/hongchuang")
    private DataSource source;

    /** Reads a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** The first column of the only row, as a number. */
    public long number(String sql, @Nullable Object... values) {
        return list(sql, row -> row.getLong(1), values).get(0);
    }

    /** A slice of what {@code from} describes, and how much there is of it. */
    public <T> Page<T> page(
            String columns,
            String from,
            String order,
            PageRequest page,
            RowReader<T> reader,
            @Nullable Object... values) {
        List<T> rows = list(
                "select " + columns + " " + from + " order by " + order + " limit " + page.size() + " offset "
                        + page.first(),
                reader,
                values);
        return new Page<>(rows, number("select count(*) " + from, values));
    }

    /** Gives how many rows were changed. */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** One statement for many rows of values. */
    public <T> void batch(String sql, Collection<T> rows, Function<T, @Nullable Object[]> values) {
        run(sql, statement -> {
            int waiting = 0;
            for (T row : rows) {
                bind(statement, values.apply(row));
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return waiting;
        });
    }

    private <T> T run(String sql, RowReaderOfStatement<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw Guards.translate(e);
        }
    }

    @FunctionalInterface
    private interface RowReaderOfStatement<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(statement, values[i]));
        }
    }

    private static @Nullable Object plain(PreparedStatement statement, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Money money) {
            return money.amount();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Character character) {
            return character.toString();
        }
        if (value instanceof Collection<?> ids) {
            return array(statement, ids);
        }
        return value;
    }

    private static Array array(PreparedStatement statement, Collection<?> values) throws SQLException {
        boolean uuids = values.stream().allMatch(UUID.class::isInstance);
        return statement.getConnection().createArrayOf(uuids ? "uuid" : "bigint", values.toArray());
    }
}
