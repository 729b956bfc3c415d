package org.hongchuang.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived its sandbox because the server was killed. Starting anew would attach to it in silence, with
 * whatever settings it has; so it is ended first, the polite way and then the hard way (the data survives both).
 */
final class LeftoverPostgres {
    private final Path data;

    LeftoverPostgres(Path data) {
        this.data = data;
    }

    void stop() throws IOException {
        Optional<ProcessHandle> found = find();
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle postmaster = found.get();
        new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid()).start();
        if (!ended(postmaster, 20)) {
            postmaster.destroyForcibly();
            if (!ended(postmaster, 10)) {
                throw new IllegalStateException("An old PostgreSQL (process " + postmaster.pid() + ") does not end");
            }
        }
    }

    /** The process named by the pid file, if it really works on this data: numbers are used again after a reboot. */
    private Optional<ProcessHandle> find() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).filter(process -> worksOnData(process.pid()));
    }

    private boolean worksOnData(long pid) {
        try {
            return Path.of("/proc", Long.toString(pid), "cwd").toRealPath().equals(data.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
