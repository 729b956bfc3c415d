package org.hongchuang.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The arrangement that counts for each year: the latest one confirmed, or else the one the house brought along. */
@ApplicationScoped
public class KnownHolidays {
    @Inject
    HolidayStore store;

    NavigableMap<Integer, HolidayYear> byYear() {
        NavigableMap<Integer, HolidayYear> years = new TreeMap<>(PublishedHolidays.BY_YEAR);
        List<HolidayEntry> newestFirst = store.all();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            HolidayEntry entry = newestFirst.get(i);
            if (entry.state() == HolidayState.CONFIRMED) {
                years.put(entry.holidays().year(), entry.holidays());
            }
        }
        return years;
    }
}
