package org.hongchuang.accreditation.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;

/**
 * What a part of the benchmark took: time on the clock, processor of the JVM that did it and of all PostgreSQL's processes, and how
 * busy the machine was otherwise.
 */
final class Report {
    private final String what;
    private final JvmProcess jvm;
    private final String postmaster;
    private final Instant began = Instant.now();
    private final long jvmBefore;
    private final long postgresBefore;

    private Report(String what, BenchmarkDatabase database, JvmProcess jvm) {
        this.what = what;
        this.jvm = jvm;
        postmaster = ProcessorTimes.parent(database.value("select pg_backend_pid()"));
        jvmBefore = jvm.nanos();
        postgresBefore = ProcessorTimes.withChildren(postmaster);
    }

    static Report begin(String what, BenchmarkDatabase database) {
        return begin(what, database, JvmProcess.own());
    }

    /** Of work done by another JVM. */
    static Report begin(String what, BenchmarkDatabase database, JvmProcess jvm) {
        return new Report(what, database, jvm);
    }

    Instant began() {
        return began;
    }

    /** @return cases for each second since it began */
    double end(int cases, String remark) {
        return end(cases, secondsSince(began), remark);
    }

    /**
     * @param seconds it took
     * @return cases for each of them
     */
    double end(int cases, double seconds, String remark) {
        say(
                "%s: %.1f s, %,.0f cases/s; processor a case: JVM %.1f µs, PostgreSQL %.1f µs; load %.1f; %s",
                what,
                seconds,
                cases / seconds,
                (jvm.nanos() - jvmBefore) / 1000.0 / cases,
                (ProcessorTimes.withChildren(postmaster) - postgresBefore) / 1000.0 / cases,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                remark);
        return cases / seconds;
    }

    static double secondsSince(Instant began) {
        return secondsBetween(began, Instant.now());
    }

    static double secondsBetween(Instant began, Instant ended) {
        return Duration.between(began, ended).toMillis() / 1000.0;
    }

    @SuppressWarnings("SystemOut")
    static void say(String format, Object... values) {
        System.out.println(String.format(format, values));
    }
}
