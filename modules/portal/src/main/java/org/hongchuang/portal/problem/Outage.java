package org.hongchuang.portal.problem;

import java.sql.SQLException;
import java.util.Set;

/** Recognises that the database cannot be reached, however the layers between have wrapped it. */
final class Outage {
    /** Names, since the classes belong to the server and to Hibernate. */
    private static final Set<String> LOST_CONNECTION = Set.of(
            "StaleConnectionException",
            "ConnectionWaitTimeoutException",
            "ResourceAllocationException",
            "JDBCConnectionException");

    private Outage() {}

    static boolean isOne(Throwable cause) {
        if (cause instanceof SQLException failure && failure.getSQLState() != null) {
            String state = failure.getSQLState();
            return state.startsWith("08") || state.startsWith("57P0");
        }
        return LOST_CONNECTION.contains(cause.getClass().getSimpleName());
    }
}
