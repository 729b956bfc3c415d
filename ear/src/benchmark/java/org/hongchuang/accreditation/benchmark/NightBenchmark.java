package org.hongchuang.accreditation.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;

/**
 * Nights of the whole application in the server: its timer, its messages, its message-driven beans, its pool and its transactions,
 * over a made-up portfolio; beside them what the writing alone costs on the same PostgreSQL. Arguments: home of Liberty, folder
 * for what the server writes, cases, chunk size, workers, heap.
 */
public final class NightBenchmark {
    private static final String EDITION = "nanchang-bases@2019-06-20";
    private static final String SERVER = "night";
    private static final String ROLE = "hongchuang";
    private static final String PASSWORD = "benchmark-only";
    private static final int ONE_PERCENT = 100;

    private final BenchmarkDatabase database;
    private final JvmProcess server;
    private final int cases;
    private final Nights nights;

    private NightBenchmark(BenchmarkDatabase database, JvmProcess server, int cases) {
        this.database = database;
        this.server = server;
        this.cases = cases;
        nights = new Nights(database, server, cases);
    }

    private record Size(int cases, int chunk, int workers, String heap) {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Size size = new Size(
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]),
                arguments[5]);
        try (BenchmarkDatabase database = new BenchmarkDatabase();
                OfficeDirectory directory = new OfficeDirectory()) {
            database.giveTo(ROLE, PASSWORD);
            Report.say(
                    "%s, fsync %s, synchronous_commit %s; server with -Xmx%s, %d workers, chunks of %,d",
                    database.value("select version()"),
                    database.value("show fsync"),
                    database.value("show synchronous_commit"),
                    size.heap(),
                    size.workers(),
                    size.chunk());
            Instant began = Instant.now();
            try (LibertyServer server = LibertyServer.start(
                    Path.of(arguments[0]), SERVER, Path.of(arguments[1]), variables(database, directory, size))) {
                Report.say("server ready after %.0f s", Report.secondsSince(began));
                new NightBenchmark(database, server.jvm(), size.cases())
                        .run(new Floors(database, size.chunk(), size.workers()));
            }
        }
    }

    /** What docs/operations.md says that a server needs. */
    private static Map<String, String> variables(BenchmarkDatabase database, OfficeDirectory directory, Size size) {
        return Map.ofEntries(
                Map.entry("JVM_ARGS", "-Xmx" + size.heap()),
                Map.entry("HONGCHUANG_DB_HOST", "127.0.0.1"),
                Map.entry("HONGCHUANG_DB_PORT", Integer.toString(database.port())),
                Map.entry("HONGCHUANG_DB_NAME", BenchmarkDatabase.NAME),
                Map.entry("HONGCHUANG_DB_USER", ROLE),
                Map.entry("HONGCHUANG_DB_PASSWORD", PASSWORD),
                Map.entry("HONGCHUANG_DB_SSLMODE", "disable"),
                Map.entry("HONGCHUANG_LDAP_HOST", "127.0.0.1"),
                Map.entry("HONGCHUANG_LDAP_PORT", Integer.toString(directory.port())),
                Map.entry("HONGCHUANG_LDAP_SSL", "false"),
                Map.entry("HONGCHUANG_LDAP_BASE_DN", OfficeDirectory.SUFFIX),
                Map.entry("HONGCHUANG_LDAP_BIND_DN", OfficeDirectory.READER),
                Map.entry("HONGCHUANG_LDAP_BIND_PASSWORD", OfficeDirectory.READER_PASSWORD),
                Map.entry("HONGCHUANG_KEYSTORE_PASSWORD", PASSWORD),
                Map.entry("HONGCHUANG_LTPA_PASSWORD", PASSWORD),
                Map.entry("HONGCHUANG_CHUNK_WORKERS", Integer.toString(size.workers())),
                Map.entry("HONGCHUANG_EVALUATION_CHUNK_SIZE", Integer.toString(size.chunk())));
    }

    private void run(Floors floors) throws InterruptedException {
        Instant began = Instant.now();
        theOffice();
        MadeUpPortfolio portfolio = new MadeUpPortfolio(
                Rulebooks.bundled().edition(EditionId.parse(EDITION)),
                LocalDate.now(Clocks.SHANGHAI).getYear());
        portfolio.fill(database, cases);
        Report.say("%,d cases made up in %.0f s, database %s", cases, Report.secondsSince(began), size());
        double rows = floors.rows(cases);
        double packed = floors.packed(cases);
        double spring = floors.springBatch(cases);
        double nothing = nights.byTimer("night from nothing, by the timer", cases);
        Report.say(
                "  that is %.3f times (a) the rows, %.3f times (b) the packed outcomes, %.3f times (c) Spring Batch",
                nothing / rows, nothing / packed, nothing / spring);
        Expected.of(cases, count("accr_receipt"), "receipts");
        sayWhatIsKept();
        Report.say("that is %.2f times the writing alone of what is kept", nothing / floors.written(cases));
        nights.nextDay(3);
        nights.byTimer("night, nothing changed, by the timer", 0);
        for (int rest = 0; rest < 2; rest++) {
            nights.nextDay(2 - rest);
            portfolio.change(database, ONE_PERCENT, rest);
            double changed = nights.byTimer("night, 1 % changed, by the timer", cases / ONE_PERCENT);
            Report.say("  that is %.1f %% of the night from nothing", 100 * nothing / changed);
        }
        long receipts = count("accr_receipt");
        nights.byApi("whole evaluation, by the API, nothing to write", cases);
        Expected.of(receipts, count("accr_receipt"), "receipts");
        Expected.of(0, failedChunks(), "failed chunks");
        sayWhatIsKept();
        Report.say("no chunk failed; resident peak of the server's JVM: %s", server.residentPeak());
    }

    /** The city, its counties, and the officer of the directory. */
    private void theOffice() {
        database.sql(
                "insert into kern_organisation (id, public_id, parent_id, path, kind, name) values"
                        + " (1, gen_random_uuid(), null, '/1/', 'CITY', '南昌市总工会')",
                "insert into kern_organisation (id, public_id, parent_id, path, kind, name) select i,"
                        + " gen_random_uuid(), 1, '/1/' || i || '/', 'COUNTY', '县区' || i from generate_series(2, 13) i",
                "insert into accr_regime (org_path, rulebook) values ('/1/', 'nanchang-bases')",
                "insert into kern_person (username, display_name, organisation_id) values ('" + OfficeDirectory.PERSON
                        + "', '经办人', 1)");
    }

    private void sayWhatIsKept() {
        Report.say(
                "receipts %,d, findings %,d, database %s", count("accr_receipt"), count("accr_finding"), size());
    }

    private long failedChunks() {
        return Long.parseLong(database.value("select count(*) from accr_chunk where state = 'FAILED'"));
    }

    private long count(String table) {
        return Long.parseLong(database.value("select count(*) from " + table));
    }

    private String size() {
        return database.value("select pg_size_pretty(pg_database_size(current_database()))");
    }
}
