package org.hongchuang.kernel.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The holidays of a year, 放假安排.
 *
 * @param document number of the notice that arranged them
 * @param festivals in order of the calendar
 */
public record HolidayYear(int year, String document, List<Festival> festivals) implements Serializable {
    public HolidayYear {
        festivals = List.copyOf(festivals);
    }

    /** The days that are not what their weekday says: true if worked. */
    Map<LocalDate, Boolean> exceptions() {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (Festival festival : festivals) {
            festival.daysOff().forEach(day -> days.put(day, false));
            festival.workdays().forEach(day -> days.put(day, true));
        }
        return days;
    }
}
