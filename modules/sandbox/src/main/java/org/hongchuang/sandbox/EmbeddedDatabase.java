package org.hongchuang.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own that keeps its data, and keeps its promises about them: fsync is on. */
final class EmbeddedDatabase {
    private static final String MAJOR_VERSION = "18";

    private final Settings settings;
    private final Path data;
    private @Nullable EmbeddedPostgres server;

    EmbeddedDatabase(Settings settings) {
        this.settings = settings;
        this.data = settings.home().resolve("postgres");
    }

    /** Ends a server that a killed sandbox left behind on the same data. */
    void stopLeftover() throws IOException {
        new LeftoverPostgres(data).stop();
    }

    synchronized void start() throws IOException {
        if (server != null) {
            return;
        }
        refuseOtherVersion();
        refuseTakenPort();
        String superuserPassword = superuserPassword();
        Path log = settings.home().resolve("postgres.log");
        server = EmbeddedPostgres.builder()
                .setPort(settings.postgresPort())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(settings.binaries().toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", superuserPasswordFile().toString())
                .setConnectConfig("password", superuserPassword)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_prepared_transactions", "64")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            provide(statement);
        } catch (SQLException e) {
            throw new IOException("The embedded PostgreSQL refused its set-up: " + e.getMessage(), e);
        }
    }

    private void provide(Statement statement) throws SQLException {
        String role = statement.enquoteIdentifier(settings.user(), true);
        String database = statement.enquoteIdentifier(settings.database(), true);
        if (!exists(statement, "select 1 from pg_roles where rolname = " + statement.enquoteLiteral(settings.user()))) {
            statement.execute("create role " + role + " login");
        }
        statement.execute("alter role " + role + " password " + statement.enquoteLiteral(settings.password()));
        if (!exists(
                statement,
                "select 1 from pg_database where datname = " + statement.enquoteLiteral(settings.database()))) {
            statement.execute("create database " + database + " owner " + role);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** The database as the application sees it. */
    DataSource asApplication() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {settings.postgresPort()});
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    private void refuseOtherVersion() throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR_VERSION)) {
            throw new IllegalStateException(data + " was written by PostgreSQL "
                    + Files.readString(version).strip() + ". Begin anew with -Dsandbox.reset");
        }
    }

    private void refuseTakenPort() {
        try (ServerSocket probe = new ServerSocket(settings.postgresPort(), 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + settings.postgresPort()
                            + " is taken by another program. Choose another with -Dsandbox.postgres.port=...",
                    e);
        }
    }

    private Path superuserPasswordFile() {
        return settings.home().resolve("postgres-superuser");
    }

    private String superuserPassword() throws IOException {
        Path file = superuserPasswordFile();
        if (!Files.exists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }
}
