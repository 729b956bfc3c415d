package org.hongchuang.persistence;

/**
 * Whether the server is about to end. It tells an application so only after that has started, and waits for one that is still
 * starting: without looking for it, a start that waits for the database could only be killed.
 */
final class ServerStop {
    /** The thread in which the OSGi framework below the server ends. */
    private static final String FRAMEWORK_STOP = "Framework stop";

    private ServerStop() {}

    static boolean isUnderWay() {
        return signalled() || commanded();
    }

    /** After a signal the JVM takes no more shutdown hooks. */
    private static boolean signalled() {
        Thread probe = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** After the command {@code server stop}. */
    private static boolean commanded() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith(FRAMEWORK_STOP));
    }
}
