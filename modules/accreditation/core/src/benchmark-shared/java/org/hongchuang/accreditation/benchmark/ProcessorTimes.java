package org.hongchuang.accreditation.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Times of the processor in nanoseconds, in user and in system mode, as Linux counts them by hundredths of a second. */
final class ProcessorTimes {
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int OF_ENDED_CHILDREN = 13;

    private ProcessorTimes() {}

    /** Of a process with all its threads; none if it has ended. */
    static long own(String process) {
        return nanos(fields(process), OWN);
    }

    /** Of a process and its children, those that have ended included. */
    static long withChildren(String process) {
        List<String> fields = fields(process);
        return nanos(fields, OWN) + nanos(fields, OF_ENDED_CHILDREN) + ofLivingChildren(process);
    }

    /** The process that started it. */
    static String parent(String process) {
        return fields(process).get(PARENT);
    }

    private static long ofLivingChildren(String process) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(ProcessorTimes::fields)
                    .filter(fields ->
                            fields.size() > PARENT && fields.get(PARENT).equals(process))
                    .mapToLong(fields -> nanos(fields, OWN))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long nanos(List<String> fields, int first) {
        return fields.isEmpty()
                ? 0
                : (Long.parseLong(fields.get(first)) + Long.parseLong(fields.get(first + 1))) * NANOS_PER_TICK;
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
