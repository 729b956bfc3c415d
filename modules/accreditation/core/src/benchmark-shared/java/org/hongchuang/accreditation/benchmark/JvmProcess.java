package org.hongchuang.accreditation.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM as Linux sees it: its threads, compiler and collector included. */
record JvmProcess(long pid) {
    /** The one this runs in. */
    static JvmProcess own() {
        return new JvmProcess(ProcessHandle.current().pid());
    }

    /** Of the processor, since it began. */
    long nanos() {
        return ProcessorTimes.own(Long.toString(pid));
    }

    /** The most memory it ever had in RAM: heap, code and stacks together. */
    String residentPeak() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
