package org.hongchuang.accreditation.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.hongchuang.accreditation.benchmark.EvaluationApi.RunSeen;

/** Runs in the server, each from its beginning to its end, with what it took and a check of what it did. */
final class Nights {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final BenchmarkDatabase database;
    private final JvmProcess server;
    private final int cases;
    private final NightTimer timer;
    private final EvaluationApi runs = new EvaluationApi();

    /** @param cases of the portfolio, which all is said of */
    Nights(BenchmarkDatabase database, JvmProcess server, int cases) {
        this.database = database;
        this.server = server;
        this.cases = cases;
        timer = new NightTimer(database);
    }

    private record Begun(RunSeen run, Report report) {}

    /**
     * Has the timer open a run. Until the server notices that it is due, which may take two minutes, readings are taken and left
     * behind.
     *
     * @param lookedAt how many cases it must look at
     * @return cases of the portfolio for each second
     */
    double byTimer(String what, int lookedAt) throws InterruptedException {
        database.settle();
        Instant asked = Instant.now();
        timer.fallDue();
        Deque<Report> readings = new ArrayDeque<>();
        Optional<RunSeen> opened = Optional.empty();
        while (opened.isEmpty()) {
            if (asked.plus(PATIENCE).isBefore(Instant.now())) {
                throw new IllegalStateException("The timer opens no run");
            }
            readings.push(begin(what));
            Thread.sleep(1000);
            opened = runs.openedByTimer(asked);
        }
        RunSeen run = opened.get();
        Report before = readings.stream()
                .filter(reading -> !reading.began().isAfter(run.started()))
                .findFirst()
                .orElseThrow();
        return toTheEnd(new Begun(run, before), lookedAt);
    }

    /**
     * Starts a run by the API, as the office does.
     *
     * @param lookedAt how many cases it must look at
     * @return cases of the portfolio for each second
     */
    double byApi(String what, int lookedAt) throws InterruptedException {
        database.settle();
        Report report = begin(what);
        return toTheEnd(new Begun(runs.start(), report), lookedAt);
    }

    /** Has the night before be one of another day, since a timer opens one a day. */
    void nextDay(int daysAgo) {
        timer.turnThePage(daysAgo);
        database.passDay();
    }

    private Report begin(String what) {
        return Report.begin(what, database, server);
    }

    private double toTheEnd(Begun begun, int lookedAt) throws InterruptedException {
        RunSeen run = runs.awaitEnd(begun.run(), PATIENCE);
        double clock = Report.secondsSince(run.started());
        double perSecond = begun.report()
                .end(
                        cases,
                        run.seconds(),
                        String.format(
                                "%s, %,d of %,d done, %,d failed; end seen %.1f s after its beginning",
                                run.state(), run.done(), run.total(), run.failed(), clock));
        Expected.of(0, run.failed(), "cases of failed chunks");
        Expected.of(lookedAt, run.done(), "cases looked at");
        return perSecond;
    }
}
