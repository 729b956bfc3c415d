package org.hongchuang.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Waits until the database answers, so that a server started before its database comes up by itself.
 *
 * <p>While it waits the application counts as starting and {@code /health/ready} is red. After {@link #PATIENCE} the start
 * fails for good. A wrong password or a missing database is waited for as well: both are mended on the database's side.
 */
final class DatabaseWait {
    static final Duration PATIENCE = Duration.ofHours(24);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration REMINDER = Duration.ofMinutes(1);
    private static final Logger LOG = System.getLogger(DatabaseWait.class.getName());

    private final DataSource database;
    private final Duration patience;
    private final Duration pause;

    DatabaseWait(DataSource database) {
        this(database, PATIENCE, PAUSE);
    }

    DatabaseWait(DataSource database, Duration patience, Duration pause) {
        this.database = database;
        this.patience = patience;
        this.pause = pause;
    }

    void await() {
        long start = System.nanoTime();
        long reminded = start - REMINDER.toNanos();
        while (true) {
            try (Connection connection = database.getConnection()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                long now = System.nanoTime();
                if (now - start > patience.toNanos()) {
                    throw new IllegalStateException("The database did not answer within " + patience, e);
                }
                if (now - reminded >= REMINDER.toNanos()) {
                    LOG.log(Level.WARNING, "The database does not answer, the start waits for it: {0}", reason(e));
                    reminded = now;
                }
            }
            if (ServerStop.isUnderWay()) {
                throw new IllegalStateException("The server stops before the database answered");
            }
            sleep();
        }
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }
}
