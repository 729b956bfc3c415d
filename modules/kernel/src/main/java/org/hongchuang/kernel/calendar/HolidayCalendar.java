package org.hongchuang.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hongchuang.kernel.error.Rejection;

/** Which days are worked, as far as the arrangements are known. */
final class HolidayCalendar {
    /** New Year's arrangement has moved the last days of December before, so from this day on it must be known. */
    private static final int NEXT_YEAR_MATTERS_FROM = 25;

    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

    /** @param known one arrangement for a year */
    HolidayCalendar(Collection<HolidayYear> known) {
        known.forEach(year -> {
            years.add(year.year());
            exceptions.putAll(year.exceptions());
        });
    }

    boolean works(LocalDate day) {
        requireKnown(day.getYear());
        if (day.getMonthValue() == 12 && day.getDayOfMonth() >= NEXT_YEAR_MATTERS_FROM) {
            requireKnown(day.getYear() + 1);
        }
        return exceptions.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate end = day;
        for (int left = workingDays; left > 0; ) {
            end = end.plusDays(1);
            if (works(end)) {
                left--;
            }
        }
        return end;
    }

    private void requireKnown(int year) {
        if (!years.contains(year)) {
            throw new Rejection("kernel.calendar.unpublished", Integer.toString(year));
        }
    }
}
