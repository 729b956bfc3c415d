package org.hongchuang.kernel.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One festival of a year, 节日.
 *
 * @param from first day off
 * @param to last day off
 * @param workdays Saturdays and Sundays worked instead, 调休上班
 */
public record Festival(String name, LocalDate from, LocalDate to, List<LocalDate> workdays) implements Serializable {
    public Festival {
        workdays = List.copyOf(workdays);
    }

    Stream<LocalDate> daysOff() {
        return from.datesUntil(to.plusDays(1));
    }
}
