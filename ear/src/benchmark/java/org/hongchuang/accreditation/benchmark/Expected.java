package org.hongchuang.accreditation.benchmark;

/** What must be so, or the figures say nothing. */
final class Expected {
    private Expected() {}

    static void of(long expected, long found, String what) {
        if (expected != found) {
            throw new IllegalStateException(found + " " + what + " in the place of " + expected);
        }
    }
}
