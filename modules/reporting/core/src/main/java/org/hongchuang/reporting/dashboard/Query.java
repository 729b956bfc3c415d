package org.hongchuang.reporting.dashboard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows by SQL. */
final class Query {
    private final Connection connection;

    Query(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(String sql, Row<T> each, Object... values) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(each.read(rows));
                }
                return list;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the figures", e);
        }
    }

    /** The only row of a query that always has one. */
    <T> T one(String sql, Row<T> each, Object... values) {
        return list(sql, each, values).get(0);
    }

    /** Turns the present row into a value. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
