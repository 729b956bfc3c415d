package org.hongchuang.finance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the transaction at hand. Finance speaks SQL throughout: it locks rows, and counts on guards in the
 * database, in the one order it has written down. What a guard refuses becomes a rejection ({@link Guards}).
 */
@ApplicationScoped
@Typed(Database.class)
public class Database extends Sql {
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

    @Override
    protected RuntimeException failed(String sql, SQLException e) {
        return Guards.translate(e);
    }

    @Override
    protected @Nullable Object plain(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        } else if (value instanceof Money money) {
            return money.amount();
        } else if (value instanceof Character character) {
            return character.toString();
        } else if (value instanceof Collection<?> ids) {
            boolean uuids = ids.stream().allMatch(UUID.class::isInstance);
            return connection.createArrayOf(uuids ? "uuid" : "bigint", ids.toArray());
        }
        return super.plain(connection, value);
    }
}
