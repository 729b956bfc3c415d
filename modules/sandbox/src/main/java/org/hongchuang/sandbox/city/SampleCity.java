package org.hongchuang.sandbox.city;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The sample city: organisations, people, bases, studios, payments, and files to try things out with. */
public final class SampleCity {
    private SampleCity() {}

    /**
     * Fills an empty, migrated database in one transaction; does nothing if there are organisations already.
     *
     * @param samples folder for the sample files, made if it is not there
     * @return whether the city was made
     */
    public static boolean fill(DataSource database, Path samples, CityPlan plan) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (exists(connection)) {
                    return false;
                }
                CityBuilder builder = new CityBuilder(connection, plan);
                builder.build();
                new SampleFiles(plan, samples).write(builder.statement());
                connection.commit();
            } finally {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            return true;
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("select exists (select 1 from kern_organisation)")) {
            any.next();
            return any.getBoolean(1);
        }
    }

    /**
     * For measuring: fills a migrated database with a city of any size.
     *
     * @param arguments JDBC URL, user, name of the environment variable that holds the password, size, and the folder
     *     for the sample files
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("jdbc-url user password-variable size samples-folder");
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(System.getenv(arguments[2]));
        CityPlan plan = CityPlan.of(Integer.parseInt(arguments[3]), LocalDate.now(ZoneId.of("Asia/Shanghai")));
        long start = System.nanoTime();
        boolean made = fill(database, Path.of(arguments[4]), plan);
        System.out.printf("%s after %d s%n", made ? "made" : "was there", (System.nanoTime() - start) / 1_000_000_000);
    }
}
