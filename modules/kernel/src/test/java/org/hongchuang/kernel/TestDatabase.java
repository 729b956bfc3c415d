package org.hongchuang.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own for the tests of one module, migrated with the contexts it names. */
public final class TestDatabase {
    private static final Object LOCK = new Object();
    private static EmbeddedPostgres server;

    private TestDatabase() {}

    /** A new database, holding the tables of the kernel and the given contexts. */
    public static DataSource with(String... contexts) {
        try {
            synchronized (LOCK) {
                if (server == null) {
                    server = EmbeddedPostgres.builder().start();
                    Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
                }
                String name = "test_" + System.nanoTime();
                try (var connection = server.getPostgresDatabase().getConnection();
                        var create = connection.createStatement()) {
                    create.execute("create database " + name + " template template0 encoding 'UTF8' locale 'C.UTF-8'");
                }
                DataSource database = server.getDatabase("postgres", name);
                Flyway.configure()
                        .dataSource(database)
                        .table("kern_schema_history")
                        .locations(Stream.concat(Stream.of("kernel"), Arrays.stream(contexts))
                                .map(context -> "classpath:db/migration/" + context)
                                .toArray(String[]::new))
                        .load()
                        .migrate();
                return database;
            }
        } catch (Exception e) {
            throw new IllegalStateException("No test database", e);
        }
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
