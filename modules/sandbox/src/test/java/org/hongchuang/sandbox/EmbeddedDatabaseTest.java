package org.hongchuang.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    private Path home;

    private final int port = freePort();

    @Test
    void keepsItsDataAndItsPromises() throws Exception {
        EmbeddedDatabase database = database();
        database.start();
        try {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show max_prepared_transactions")).isEqualTo("64");
            assertThat(ask(database, "select datctype from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            ask(database, "create table kept as select 1; select 1");
        } finally {
            database.stop();
        }
        database.start();
        try {
            assertThat(ask(database, "select count(*) from kept")).isEqualTo("1");
        } finally {
            database.stop();
        }
    }

    @Test
    void endsAServerThatAKilledSandboxLeftBehind() throws Exception {
        EmbeddedDatabase killed = database();
        killed.start();
        long leftover = postmaster();
        EmbeddedDatabase next = database();
        next.stopLeftover();
        assertThat(ProcessHandle.of(leftover).filter(ProcessHandle::isAlive)).isEmpty();
        killed.stop();
        next.start();
        try {
            assertThat(postmaster()).isNotEqualTo(leftover);
            assertThat(ask(next, "select 1")).isEqualTo("1");
        } finally {
            next.stop();
        }
    }

    @Test
    void leavesAForeignProcessAloneThatHasTheOldNumber() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "60")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            Files.createDirectories(home.resolve("postgres"));
            Files.write(home.resolve("postgres/postmaster.pid"), List.of(Long.toString(foreign.pid())));
            database().stopLeftover();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroy();
        }
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> database().start()).hasMessageContaining("Port " + port + " is taken");
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(home.resolve("postgres"));
        Files.writeString(home.resolve("postgres/PG_VERSION"), "15\n");
        assertThatThrownBy(() -> database().start())
                .hasMessageContaining("PostgreSQL 15")
                .hasMessageContaining("-Dsandbox.reset");
    }

    private EmbeddedDatabase database() {
        return new EmbeddedDatabase(new Settings(
                home,
                false,
                Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"),
                port,
                "hongchuang",
                "hongchuang",
                "secret",
                0,
                "cn=reader",
                "secret",
                0,
                home,
                "secret",
                60));
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = database.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(query);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
