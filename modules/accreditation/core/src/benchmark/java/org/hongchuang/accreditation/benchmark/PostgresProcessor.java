package org.hongchuang.accreditation.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processor time of a PostgreSQL with all its processes, those that have ended included; as Linux counts it. */
final class PostgresProcessor {
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int OF_ENDED_CHILDREN = 13;

    private final String postmaster;

    PostgresProcessor(BenchmarkDatabase database) {
        postmaster = fields(database.value("select pg_backend_pid()")).get(PARENT);
    }

    long nanos() {
        List<String> own = fields(postmaster);
        long ticks = ticks(own, OWN) + ticks(own, OF_ENDED_CHILDREN);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            ticks += processes
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(PostgresProcessor::fields)
                    .filter(fields -> fields.size() > PARENT && fields.get(PARENT).equals(postmaster))
                    .mapToLong(fields -> ticks(fields, OWN))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ticks * NANOS_PER_TICK;
    }

    /** In user and in system mode. */
    private static long ticks(List<String> fields, int first) {
        return Long.parseLong(fields.get(first)) + Long.parseLong(fields.get(first + 1));
    }

    /** Those after the name, which may hold blanks; none if the process has ended meanwhile. */
    private static List<String> fields(String process) {
        try {
            String stat = Files.readString(Path.of("/proc", process, "stat"));
            return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (IOException e) {
            return List.of();
        }
    }
}
