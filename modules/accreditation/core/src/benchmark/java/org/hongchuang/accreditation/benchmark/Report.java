package org.hongchuang.accreditation.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a part of the benchmark took: time on the clock, processor of the JVM, and how busy the machine was otherwise. */
final class Report {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String what;
    private final Instant began = Instant.now();
    private final long processor = SYSTEM.getProcessCpuTime();
    private final PostgresProcessor postgres;
    private final long postgresProcessor;

    private Report(String what, BenchmarkDatabase database) {
        this.what = what;
        postgres = new PostgresProcessor(database);
        postgresProcessor = postgres.nanos();
    }

    static Report begin(String what, BenchmarkDatabase database) {
        return new Report(what, database);
    }

    /** @return cases for each second */
    double end(int cases, String remark) {
        double seconds = secondsSince(began);
        say(
                "%s: %.1f s, %,.0f cases/s; processor a case: JVM %.1f µs, PostgreSQL %.1f µs; load %.1f; %s",
                what,
                seconds,
                cases / seconds,
                (SYSTEM.getProcessCpuTime() - processor) / 1000.0 / cases,
                (postgres.nanos() - postgresProcessor) / 1000.0 / cases,
                SYSTEM.getSystemLoadAverage(),
                remark);
        return cases / seconds;
    }

    static double secondsSince(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() / 1000.0;
    }

    /** The most memory the JVM ever had in RAM, heap, code and stacks together. */
    static void memory() {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
            say(
                    "heap at most %d MiB, resident peak of the JVM: %s",
                    Runtime.getRuntime().maxMemory() >> 20,
                    status.stream()
                            .filter(line -> line.startsWith("VmHWM"))
                            .findFirst()
                            .orElse("unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("SystemOut")
    static void say(String format, Object... values) {
        System.out.println(String.format(format, values));
    }
}
