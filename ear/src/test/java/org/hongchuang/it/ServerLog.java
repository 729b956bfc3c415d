package org.hongchuang.it;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server wrote into its log since a moment. */
public final class ServerLog {
    private static final Path FILE = Path.of(System.getProperty("server.log", "no-server.log-given"));

    private final long from;

    private ServerLog(long from) {
        this.from = from;
    }

    /** Begins to listen; fails if it is not known where the log is. */
    public static ServerLog fromNow() {
        try {
            return new ServerLog(Files.size(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("Say where the server's log is: -Dserver.log=…/messages.log", e);
        }
    }

    /** First lines of the records that hold a stack trace or report a fault of ours; a client that breaks off is none. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        String record = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                record = line;
            }
            boolean trace = line.startsWith("\tat ")
                    && !record.contains("SSLHandshake")
                    && !record.contains("stream was already closed");
            if ((trace || line.contains(" Incident ") && line.contains(".problem.Incidents"))
                    && !faults.contains(record)) {
                faults.add(record);
            }
        }
        return faults;
    }

    public List<String> lines() {
        try (RandomAccessFile log = new RandomAccessFile(FILE.toFile(), "r")) {
            // A log that is shorter now has been begun anew.
            log.seek(log.length() < from ? 0 : from);
            byte[] rest = new byte[Math.toIntExact(log.length() - log.getFilePointer())];
            log.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
