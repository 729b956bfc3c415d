package org.hongchuang.portal.health;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks one thing whether it answers, and does not wait longer than two seconds. While an earlier question still hangs no
 * new one is asked, so that an outage does not pile up threads.
 */
final class Probe {
    private static final long SECONDS = 2;

    private final String name;
    private final Callable<Boolean> question;
    private @Nullable FutureTask<Boolean> pending;

    Probe(String name, Callable<Boolean> question) {
        this.name = name;
        this.question = question;
    }

    boolean answers() {
        try {
            return ask().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private synchronized FutureTask<Boolean> ask() {
        FutureTask<Boolean> asked = pending;
        if (asked == null || asked.isDone()) {
            asked = new FutureTask<>(question);
            pending = asked;
            Thread thread = new Thread(asked, "health-" + name);
            thread.setDaemon(true);
            thread.start();
        }
        return asked;
    }
}
