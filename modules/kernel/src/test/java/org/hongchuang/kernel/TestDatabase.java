package org.hongchuang.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own for the tests of one module, migrated with the contexts it names. */
public final class TestDatabase {
    private static final Object LOCK = new Object();
    /** Databases that are migrated and then copied, for a copy takes a tenth of a migration. */
    private static final Set<String> TEMPLATES = new HashSet<>();

    /** Connections given back, the last first, for opening one takes longer than most of what is done with it. */
    private static final Deque<Idle> IDLE = new ArrayDeque<>();

    private static final int MOST_IDLE = 8;

    private static EmbeddedPostgres server;

    private record Idle(DataSource of, Connection connection) {}

    private TestDatabase() {}

    /** A new database, holding the tables of the kernel and the given contexts. */
    public static DataSource with(String... contexts) {
        try {
            synchronized (LOCK) {
                if (server == null) {
                    server = start();
                }
                String migrated = "migrated_" + String.join("_", contexts);
                if (TEMPLATES.add(migrated)) {
                    create(migrated, "template0 encoding 'UTF8' locale 'C.UTF-8'");
                    migrate(server.getDatabase("postgres", migrated), contexts);
                }
                String name = "test_" + System.nanoTime();
                leave(migrated);
                create(name, migrated);
                return keeping(server.getDatabase("postgres", name));
            }
        } catch (Exception e) {
            throw new IllegalStateException("No test database", e);
        }
    }

    /** Nobody may be connected to what is copied, not even for clearing up. */
    private static void leave(String template) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var end = connection.createStatement()) {
            end.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + template + "'");
        }
    }

    private static void create(String name, String template) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var create = connection.createStatement()) {
            create.execute("create database " + name + " template " + template);
        }
    }

    /** A database whose connections are used again. */
    private static DataSource keeping(DataSource database) {
        return (DataSource) proxy(
                DataSource.class,
                (proxy, method, values) -> method.getName().equals("getConnection") && values == null
                        ? lent(database, taken(database))
                        : called(database, method, values));
    }

    private static Connection taken(DataSource database) throws SQLException {
        synchronized (IDLE) {
            Iterator<Idle> all = IDLE.iterator();
            while (all.hasNext()) {
                Idle idle = all.next();
                if (idle.of() == database) {
                    all.remove();
                    return idle.connection();
                }
            }
        }
        return database.getConnection();
    }

    private static Connection lent(DataSource database, Connection real) {
        AtomicBoolean open = new AtomicBoolean(true);
        return (Connection) proxy(Connection.class, (proxy, method, values) -> {
            switch (method.getName()) {
                case "close" -> {
                    if (open.getAndSet(false)) {
                        giveBack(database, real);
                    }
                    return null;
                }
                case "isClosed" -> {
                    return !open.get() || real.isClosed();
                }
                default -> {
                    if (!open.get()) {
                        throw new SQLException("This connection was given back");
                    }
                    return called(real, method, values);
                }
            }
        });
    }

    /** Left as a new one would be: without a transaction, settings, locks or prepared statements. */
    private static void giveBack(DataSource database, Connection real) throws SQLException {
        if (real.isClosed()) {
            return;
        }
        if (!real.getAutoCommit()) {
            real.rollback();
            real.setAutoCommit(true);
        }
        try (Statement forget = real.createStatement()) {
            forget.execute("discard all");
        }
        synchronized (IDLE) {
            IDLE.addFirst(new Idle(database, real));
            if (IDLE.size() > MOST_IDLE) {
                IDLE.removeLast().connection().close();
            }
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(TestDatabase.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object called(Object real, Method method, Object... values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void migrate(DataSource database, String... contexts) {
        Flyway.configure()
                .dataSource(database)
                .table("kern_schema_history")
                .locations(Stream.concat(Stream.of("kernel"), Arrays.stream(contexts))
                        .map(context -> "classpath:db/migration/" + context)
                        .toArray(String[]::new))
                .load()
                .migrate();
    }

    /** What nobody wants when the tests are over has neither to reach the disk nor to be cleared up by itself. */
    private static EmbeddedPostgres start() throws IOException {
        Path data = Files.createTempDirectory("test-database-");
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "1h")
                .setServerConfig("autovacuum", "off")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(data)));
        return started;
    }

    /**
     * Shut down in good order, the server would write back hundreds of databases first, and deleting them here takes
     * longer than Surefire waits for a JVM to end. So the server is cut off, and the system deletes when the JVM has gone.
     */
    private static void drop(Path data) {
        try {
            String postmaster =
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0);
            new ProcessBuilder("sh", "-c", "kill -QUIT $0; sleep 1; rm -rf \"$1\"", postmaster, data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
