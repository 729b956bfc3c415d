package org.hongchuang.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hongchuang.kernel.error.Rejection;

/**
 * Counts working days (工作日): Saturdays, Sundays and the State Council's holidays are not counted, make-up workdays
 * are. A year whose arrangement is not known is refused, never guessed (ruling NS-7).
 */
@ApplicationScoped
@Transactional
public class WorkingDays {
    @Inject
    KnownHolidays known;

    /** @throws Rejection if the arrangement of a year it takes is not known */
    public boolean isWorkingDay(LocalDate day) {
        return calendar().works(day);
    }

    /**
     * The last of so many working days that begin after a day; the day itself is not counted.
     *
     * @param workingDays 0 or more
     * @throws Rejection if the arrangement of a year it takes is not known
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        return calendar().plus(day, workingDays);
    }

    private HolidayCalendar calendar() {
        return new HolidayCalendar(known.byYear().values());
    }
}
