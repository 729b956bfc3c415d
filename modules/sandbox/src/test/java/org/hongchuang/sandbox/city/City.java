package org.hongchuang.sandbox.city;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hongchuang.kernel.TestDatabase;

/** A city in a database of its own, and questions to it. */
record City(DataSource database, CityPlan plan) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static City empty(CityPlan plan) {
        return new City(TestDatabase.with("accreditation", "studios", "finance", "reporting"), plan);
    }

    static City filled(CityPlan plan, Path samples) throws Exception {
        City city = empty(plan);
        SampleCity.fill(city.database, samples, plan);
        return city;
    }

    /** One row of texts. */
    record Row(List<String> values) {
        String get(int column) {
            return values.get(column);
        }
    }

    List<Row> rows(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    values.add(result.getString(column));
                }
                rows.add(new Row(values));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    List<String> column(String query) {
        return rows(query).stream().map(row -> row.get(0)).toList();
    }

    int number(String query) {
        return Integer.parseInt(column(query).get(0));
    }
}
