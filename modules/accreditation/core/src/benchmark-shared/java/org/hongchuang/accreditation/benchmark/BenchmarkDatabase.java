package org.hongchuang.accreditation.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own that writes to disk before it says so, as one in use does; a connection for each thread. */
final class BenchmarkDatabase implements AutoCloseable {
    static final String NAME = "portfolio";

    private final EmbeddedPostgres server;
    private final DataSource plain;
    private final ThreadLocal<Connection> own = new ThreadLocal<>();

    BenchmarkDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", quarterOfMemory())
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("autovacuum", "on")
                .setServerConfig("max_prepared_transactions", "64")
                .start();
        try (Connection admin = server.getPostgresDatabase().getConnection();
                var create = admin.createStatement()) {
            create.execute("create database " + NAME + " template template0 encoding 'UTF8' locale 'C.UTF-8'");
        }
        PGSimpleDataSource portfolio = (PGSimpleDataSource) server.getDatabase("postgres", NAME);
        portfolio.setReWriteBatchedInserts(true);
        plain = portfolio;
    }

    /** As operations.md advises. */
    private static String quarterOfMemory() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return (machine.getTotalMemorySize() / 4 >> 20) + "MB";
    }

    int port() {
        return server.getPort();
    }

    /** What makes connections, each time another. */
    DataSource plain() {
        return plain;
    }

    /** Makes a role the owner, with no more rights than an application has. */
    void giveTo(String role, String password) {
        sql("create role " + role + " login password '" + password + "'", "alter database " + NAME + " owner to " + role);
    }

    /** Gives each thread the same connection again and again, as a pool would. */
    DataSource pooled() {
        return (DataSource) Proxy.newProxyInstance(
                BenchmarkDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (p, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return lent(connection());
                });
    }

    /** The connection of this thread. */
    Connection connection() throws SQLException {
        Connection present = own.get();
        if (present == null) {
            present = plain.getConnection();
            own.set(present);
        }
        return present;
    }

    private static Connection lent(Connection owned) {
        return (Connection) Proxy.newProxyInstance(
                BenchmarkDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        owned.setAutoCommit(true);
                        return null;
                    }
                    try {
                        return method.invoke(owned, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Has what was written so far reach the disk, so that it does not burden what comes next. */
    void settle() {
        sql("checkpoint");
    }

    /** What autovacuum has long done when the next night comes. */
    void passDay() {
        sql("vacuum analyze");
    }

    void sql(String... statements) {
        try (var execute = connection().createStatement()) {
            for (String statement : statements) {
                execute.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String value(String query) {
        try (var select = connection().createStatement();
                var rows = select.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
