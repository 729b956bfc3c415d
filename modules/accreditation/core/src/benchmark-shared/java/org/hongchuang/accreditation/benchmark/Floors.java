package org.hongchuang.accreditation.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * What the writing alone costs, by two connections that compute nothing: tables without index or constraint, binary COPY,
 * a transaction for each chunk. A run cannot write as much in less time.
 */
final class Floors {
    static final int OUTCOMES = 8;
    private static final int PACKED = 32;
    private static final int WRITTEN = 100_000;

    private final BenchmarkDatabase database;
    private final int chunkSize;
    private final int connections;
    private final Executor crew;

    Floors(BenchmarkDatabase database, int chunkSize, int connections) {
        this.database = database;
        this.chunkSize = chunkSize;
        this.connections = connections;
        crew = Executors.newFixedThreadPool(connections, task -> {
            Thread thread = new Thread(task, "floor");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A result and eight outcomes as rows of their own. */
    double rows(int cases) {
        database.sql(
                "create table floor_result (case_id bigint, points integer, grade integer, outcomes bytea)",
                "create table floor_outcome (case_id bigint, rule integer, verdict integer)");
        return timed("floor: a row for the result and one for each of eight outcomes", cases, (first, last) -> {
            copy("floor_result", results(first, last, 0));
            copy("floor_outcome", outcomes(first, last));
        });
    }

    /** The same with the outcomes in 32 bytes of the result. */
    double packed(int cases) {
        database.sql("create table floor_packed (case_id bigint, points integer, grade integer, outcomes bytea)");
        return timed(
                "floor: a row for the result, outcomes packed",
                cases,
                (first, last) -> copy("floor_packed", results(first, last, PACKED)));
    }

    /** What {@link #rows} writes, by Spring Batch with as many connections. */
    double springBatch(int cases) {
        database.sql(
                "create table floor_spring_result (case_id bigint, points integer, grade integer, outcomes bytea)",
                "create table floor_spring_outcome (case_id bigint, rule integer, verdict integer)");
        return inParallel("floor: the same rows by Spring Batch, chunks of 1,000", cases, connection -> {
            int share = (cases + connections - 1) / connections;
            new SpringBatchFloor(connection()).write(1 + connection * share, Math.min(cases, (connection + 1) * share));
        });
    }

    /**
     * The receipts and findings a run wrote, once more into tables with the same indexes and checks, without triggers: no run that keeps
     * them can take less. They are held ready in memory, so only those of the first cases are written.
     */
    double written(int cases) {
        database.sql(
                "create table floor_receipt (like accr_receipt including all)",
                "create table floor_finding (like accr_finding including all)");
        int some = Math.min(cases, WRITTEN);
        Map<Integer, byte[]> receipts = new HashMap<>();
        Map<Integer, byte[]> findings = new HashMap<>();
        for (int first = 1; first <= some; first += chunkSize) {
            String chunk = " where case_id between " + first + " and " + Math.min(some, first + chunkSize - 1);
            receipts.put(first, copied("select * from accr_receipt" + chunk + " order by id"));
            findings.put(first, copied("select * from accr_finding" + chunk + " order by id"));
        }
        return timed("floor: the receipts and findings of the run, written again", some, (first, last) -> {
            copy("floor_receipt", Objects.requireNonNull(receipts.get(first)));
            copy("floor_finding", Objects.requireNonNull(findings.get(first)));
        });
    }

    private byte[] copied(String query) {
        try {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            database.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout (format binary)", rows);
            return rows.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface ChunkWriter {
        void write(int first, int last) throws IOException, SQLException;
    }

    private double timed(String what, int cases, ChunkWriter writer) {
        return inParallel(what, cases, connection -> write(cases, connection, writer));
    }

    private double inParallel(String what, int cases, IntConsumer work) {
        database.settle();
        Report report = Report.begin(what, database);
        List<CompletableFuture<Void>> busy = IntStream.range(0, connections)
                .mapToObj(connection -> CompletableFuture.runAsync(() -> work.accept(connection), crew))
                .toList();
        busy.forEach(CompletableFuture::join);
        return report.end(cases, "computes nothing");
    }

    private void write(int cases, int connection, ChunkWriter writer) {
        try {
            database.connection().setAutoCommit(false);
            for (int first = 1 + connection * chunkSize; first <= cases; first += connections * chunkSize) {
                writer.write(first, Math.min(cases, first + chunkSize - 1));
                database.connection().commit();
            }
            database.connection().setAutoCommit(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        try {
            return database.connection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(String table, byte[] rows) throws SQLException, IOException {
        database.connection()
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin (format binary)", new ByteArrayInputStream(rows), 65_536);
    }

    private static byte[] results(int first, int last, int packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = head(bytes);
        for (int id = first; id <= last; id++) {
            out.writeShort(4);
            bigint(out, id);
            integer(out, id % 101);
            integer(out, id % 4);
            out.writeInt(packed);
            out.write(new byte[packed]);
        }
        return end(out, bytes);
    }

    private static byte[] outcomes(int first, int last) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = head(bytes);
        for (int id = first; id <= last; id++) {
            for (int rule = 0; rule < OUTCOMES; rule++) {
                out.writeShort(3);
                bigint(out, id);
                integer(out, rule);
                integer(out, id % 3);
            }
        }
        return end(out, bytes);
    }

    private static DataOutputStream head(ByteArrayOutputStream bytes) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(0);
        out.writeInt(0);
        return out;
    }

    private static byte[] end(DataOutputStream out, ByteArrayOutputStream bytes) throws IOException {
        out.writeShort(-1);
        out.flush();
        return bytes.toByteArray();
    }

    private static void bigint(DataOutputStream out, long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private static void integer(DataOutputStream out, int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }
}
