package org.hongchuang.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tyme.holiday.LegalHoliday;
import com.tyme.solar.SolarDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.kernel.error.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {
    private final HolidayCalendar calendar = new HolidayCalendar(PublishedHolidays.BY_YEAR.values());

    @Test
    void knowsEveryDayAsAnIndependentAlmanacDoes() {
        LocalDate end = LocalDate.of(2026, 12, 25);
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LegalHoliday holiday = SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                    .getLegalHoliday();
            boolean weekend = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
            boolean works = holiday == null ? !weekend : holiday.isWork();
            assertThat(calendar.works(day)).as("%s is worked", day).isEqualTo(works);
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-06-01, 5, 2026-06-08, a plain week: Tuesday to the next Monday",
        "2026-06-05, 1, 2026-06-08, posted on a Friday: the first day is Monday",
        "2026-06-06, 1, 2026-06-08, posted on a Saturday: the day of posting is not counted anyway",
        "2026-02-12, 5, 2026-02-26, over Spring Festival: the 13th and the make-up Saturday and then the 24th on",
        "2026-02-27, 1, 2026-02-28, the Saturday after Spring Festival is worked",
        "2025-09-26, 3, 2025-09-30, the Sunday before National Day is worked",
        "2025-09-29, 5, 2025-10-13, over National Day with its make-up Saturday",
        "2026-10-09, 1, 2026-10-10, the make-up Saturday after National Day",
        "2024-12-31, 1, 2025-01-02, over a new year that is known",
        "2026-12-17, 5, 2026-12-24, up to the last day before next year matters",
        "2026-06-01, 0, 2026-06-01, no working day at all"
    })
    void countsWorkingDays(LocalDate posted, int days, LocalDate last, String what) {
        assertThat(calendar.plus(posted, days)).as(what).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18, 5, 2027", "2026-12-30, 5, 2027", "2027-03-01, 1, 2027", "2023-05-04, 1, 2023"})
    void refusesAYearThatWasNotPublished(LocalDate posted, int days, String year) {
        assertThatThrownBy(() -> calendar.plus(posted, days)).isInstanceOfSatisfying(Rejection.class, rejection -> {
            assertThat(rejection.code()).isEqualTo("kernel.calendar.unpublished");
            assertThat(rejection.values()).containsExactly(year);
        });
    }
}
