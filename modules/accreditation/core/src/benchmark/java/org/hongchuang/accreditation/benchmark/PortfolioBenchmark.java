package org.hongchuang.accreditation.benchmark;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunProgress;
import org.hongchuang.accreditation.api.WhatIfRequest;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.accreditation.evaluation.TermNotice;
import org.hongchuang.accreditation.run.RunCrew;
import org.hongchuang.accreditation.run.Workers;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;

/**
 * A what-if, a night from nothing, and nights after it, over a made-up portfolio, by the classes that do it in the server and
 * two threads in the place of its message-driven beans. Arguments: cases, chunk size, threads.
 */
public final class PortfolioBenchmark {
    private static final String EDITION = "nanchang-bases@2019-06-20";
    private static final int YEAR = 2026;
    private static final int ONE_PERCENT = 100;

    private final BenchmarkDatabase database;
    private final House house;
    private final Crew crew;
    private final int chunkSize;
    private final int threads;

    private PortfolioBenchmark(BenchmarkDatabase database, int chunkSize, int threads) {
        this.database = database;
        this.chunkSize = chunkSize;
        this.threads = threads;
        house = new House(
                database.pooled(),
                Portfolio.desk("evaluation.EvaluationDesk"),
                RunCrew.class,
                Portfolio.desk("evaluation.EvaluationChunks"),
                Portfolio.desk("whatif.WhatIfDesk"),
                Portfolio.desk("whatif.WhatIfChunks"));
        house.put(Drafts.class, noDrafts());
        house.put(TermNotice.class, new TermNotice(6));
        Workers.in(house, chunkSize);
        crew = new Crew(house, database, threads);
    }

    private static Drafts noDrafts() {
        return (Drafts) Proxy.newProxyInstance(
                PortfolioBenchmark.class.getClassLoader(),
                new Class<?>[] {Drafts.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int chunkSize = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        try (BenchmarkDatabase database = new BenchmarkDatabase()) {
            Tables.make(database);
            new PortfolioBenchmark(database, chunkSize, threads).run(cases);
        }
    }

    private void run(int cases) {
        Report.say(
                "%s, fsync %s, synchronous_commit %s",
                database.value("select version()"),
                database.value("show fsync"),
                database.value("show synchronous_commit"));
        Instant began = Instant.now();
        MadeUpPortfolio portfolio = new MadeUpPortfolio(Rulebooks.bundled().edition(EditionId.parse(EDITION)), YEAR);
        portfolio.fill(database, cases);
        Report.say("%,d cases made up in %.0f s, database %s", cases, Report.secondsSince(began), size());
        Floors floors = new Floors(database, chunkSize, threads);
        double rows = floors.rows(cases);
        double packed = floors.packed(cases);
        double spring = floors.springBatch(cases);
        double nothing = timed("night from nothing", cases, this::night);
        Report.say(
                "  that is %.2f times the rows, %.2f times the packed outcomes, %.2f times Spring Batch",
                nothing / rows, nothing / packed, nothing / spring);
        Report.say("  and %.2f times the writing alone of what it kept", nothing / floors.written(cases));
        Report.say("receipts %s, findings %s, database %s", count("accr_receipt"), count("accr_finding"), size());
        nextDay();
        timed("night, nothing changed", cases, this::night);
        for (int rest = 0; rest < 2; rest++) {
            nextDay();
            portfolio.change(database, ONE_PERCENT, rest);
            double changed = timed("night, 1 % changed", cases, this::night);
            Report.say("  that is %.1f %% of the night from nothing", 100 * nothing / changed);
        }
        nextDay();
        timed("whole evaluation by button", cases, () -> evaluation(RunCause.BUTTON));
        timed("what-if NB-2 A against B", cases, this::whatIf);
        Report.say(
                "receipts %s, findings %s, rows of the what-if %s, database %s",
                count("accr_receipt"), count("accr_finding"), count("accr_what_if_case"), size());
        cancelled();
        Report.say(
                "heap at most %d MiB, resident peak of the JVM: %s",
                Runtime.getRuntime().maxMemory() >> 20, JvmProcess.own().residentPeak());
    }

    private void nextDay() {
        house.travelTo(house.now().plus(Duration.ofDays(1)));
        database.passDay();
    }

    /** A what-if called off in its first tenth, with work in the hands of all threads. */
    private void cancelled() {
        UUID run = whatIf();
        CompletableFuture<Void> working = CompletableFuture.runAsync(() -> crew.work(run));
        while (progress(run).percent() < 5 && !working.isDone()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        Instant asked = Instant.now();
        house.in(() -> house.bean(WhatIfs.class).cancel(run));
        working.join();
        RunProgress left = progress(run);
        Report.say(
                "what-if called off: over %.1f s later, %s, %,d cases done, %,d left out, rows of it %s",
                Report.secondsSince(asked),
                left.state(),
                left.done(),
                left.skipped(),
                database.value("select count(*) from accr_what_if_case w join accr_run r on r.id = w.run_id"
                        + " where r.public_id = '" + run + "'"));
    }

    private RunProgress progress(UUID run) {
        return house.in(() -> house.bean(WhatIfs.class).get(run)).progress();
    }

    private String count(String table) {
        return database.value("select count(*) from " + table);
    }

    private String size() {
        return database.value("select pg_size_pretty(pg_database_size(current_database()))");
    }

    private UUID whatIf() {
        house.become("office1", "/1/", Role.OFFICE_OFFICER);
        UUID id = house.in(() -> house.bean(WhatIfs.class)
                        .start(new WhatIfRequest(EDITION, EDITION + "#NB-2=B", YEAR, null), RunCause.BUTTON))
                .id();
        house.becomeSystem();
        return id;
    }

    private UUID night() {
        return evaluation(RunCause.TIMER);
    }

    private UUID evaluation(RunCause cause) {
        house.becomeSystem();
        return house.in(() -> house.bean(Evaluations.class).start("nanchang-bases", YEAR, cause))
                .id();
    }

    private double timed(String what, int cases, Supplier<UUID> start) {
        database.settle();
        Report report = Report.begin(what, database);
        UUID run = start.get();
        crew.work(run);
        return report.end(
                cases,
                database.value("select state || ', ' || (select coalesce(sum(items) filter (where c.state = 'DONE'),"
                        + " 0) || ' of ' || total || ' done' from accr_chunk c where c.run_id = r.id) from accr_run r"
                        + " where public_id = '" + run + "'"));
    }
}
