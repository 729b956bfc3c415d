package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A time allowed: calendar months and days, then working days; or a day of the year; or set in each decision.
 *
 * @param by a day of the year, null for none
 * @param perDecision true: the document sets no length, each decision does
 */
public record Deadline(
        int months, int days, int workingDays, @Nullable MonthDay by, boolean perDecision) {

    /**
     * The last day of the time allowed, itself included, when it begins with {@code notified}, that day not counted.
     * Where the last month has no such day, its last day counts. A day of the year is that of the year of
     * {@code notified}.
     *
     * @throws IllegalStateException if working days are counted, or each decision sets the length
     */
    public LocalDate lastDay(LocalDate notified) {
        if (workingDays > 0) {
            throw new IllegalStateException("Working days need a calendar");
        }
        return lastDay(notified, day -> true);
    }

    /**
     * As {@link #lastDay(LocalDate)}, counting working days by a calendar.
     *
     * @param working whether a day is a working day; throws for a day of which it is not known, and so does this method
     * @throws IllegalStateException if each decision sets the length
     */
    public LocalDate lastDay(LocalDate notified, Predicate<LocalDate> working) {
        if (perDecision) {
            throw new IllegalStateException("Each decision sets this time");
        }
        LocalDate day = by == null ? notified.plusMonths(months).plusDays(days) : by.atYear(notified.getYear());
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            counted += working.test(day) ? 1 : 0;
        }
        return day;
    }
}
