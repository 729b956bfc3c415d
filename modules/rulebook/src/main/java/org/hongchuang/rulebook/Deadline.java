package org.hongchuang.rulebook;

import java.time.LocalDate;

/** A time allowed, in calendar months or in days. */
public record Deadline(int months, int days) {

    /**
     * The last day of the time allowed, itself included, when the party was notified on {@code notified}, that day not
     * counted. Where the last month has no such day, its last day counts.
     */
    public LocalDate lastDay(LocalDate notified) {
        return notified.plusMonths(months).plusDays(days);
    }
}
