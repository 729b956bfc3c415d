package org.hongchuang.reporting.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.hongchuang.kernel.TestDatabase;

/** A database with the rows of {@code small-city.sql}. */
final class SmallCity {
    private SmallCity() {}

    static Connection open() throws SQLException, IOException {
        Connection connection = TestDatabase.with("accreditation", "studios", "finance", "reporting")
                .getConnection();
        try (InputStream rows = SmallCity.class.getResourceAsStream("/org/hongchuang/reporting/small-city.sql");
                var insert = connection.createStatement()) {
            insert.execute(new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8));
        }
        return connection;
    }
}
