package org.hongchuang.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongchuang.kernel.error.Rejection;

/** What an arrangement must satisfy to be believed. */
final class HolidayRules {
    private static final int FIRST = 2024;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DOCUMENT = 100;
    private static final int MOST_DAYS = 15;
    private static final List<MonthDay> ALWAYS_OFF = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));

    private final HolidayYear holidays;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    private HolidayRules(HolidayYear holidays) {
        this.holidays = holidays;
    }

    /** @throws Rejection naming the first thing that cannot be */
    static void check(HolidayYear holidays, LocalDate today) {
        if (holidays.year() < FIRST || holidays.year() > today.getYear() + 1) {
            throw new Rejection("kernel.calendar.year", Integer.toString(FIRST), Integer.toString(today.getYear() + 1));
        }
        if (holidays.document().isBlank() || holidays.document().length() > LONGEST_DOCUMENT) {
            throw new Rejection("kernel.calendar.document-missing");
        }
        new HolidayRules(holidays).check();
    }

    private void check() {
        Set<String> names = new HashSet<>();
        holidays.festivals().stream()
                .filter(festival -> !names.add(festival.name().strip()))
                .findFirst()
                .ifPresent(again -> {
                    throw new Rejection("kernel.calendar.same-name", again.name());
                });
        holidays.festivals().forEach(this::check);
        for (MonthDay day : ALWAYS_OFF) {
            if (!off.contains(day.atYear(holidays.year()))) {
                throw new Rejection("kernel.calendar.always-off", day.atYear(holidays.year()));
            }
        }
        worked.stream().filter(off::contains).findFirst().ifPresent(HolidayRules::twice);
    }

    private void check(Festival festival) {
        if (festival.name().isBlank()
                || festival.name().length() > LONGEST_NAME
                || festival.to().isBefore(festival.from())
                || festival.from().plusDays(MOST_DAYS).isBefore(festival.to())) {
            throw new Rejection("kernel.calendar.festival", festival.name());
        }
        festival.daysOff().forEach(day -> add(day, off));
        festival.workdays().forEach(day -> {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                throw new Rejection("kernel.calendar.workday", day);
            }
            add(day, worked);
        });
    }

    private void add(LocalDate day, Set<LocalDate> days) {
        if (day.isBefore(LocalDate.of(holidays.year() - 1, 12, 25)) || day.getYear() > holidays.year()) {
            throw new Rejection("kernel.calendar.outside", day, Integer.toString(holidays.year()));
        }
        if (!days.add(day)) {
            twice(day);
        }
    }

    private static void twice(LocalDate day) {
        throw new Rejection("kernel.calendar.twice", day);
    }
}
