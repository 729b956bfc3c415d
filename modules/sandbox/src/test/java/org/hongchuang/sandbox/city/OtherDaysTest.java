package org.hongchuang.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The city can be made on any day of the year. */
class OtherDaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2027-01-10", "2028-02-29", "2029-12-31"})
    void nothingHappensBeforeItsCauseOrInTheFuture(String today, @TempDir Path samples) throws Exception {
        City city = City.filled(CityPlan.normal(LocalDate.parse(today)), samples);
        assertThat(city.number("select count(distinct state) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(8);
        assertThat(city.number("select count(*) from fin_order")).isEqualTo(200);
        assertThat(city.number("select count(*) from fin_order o join fin_entitlement e on e.id = o.entitlement_id"
                        + " where o.made_at < e.raised_on or o.state_since < o.made_at"))
                .isZero();
        String tomorrow = "date '" + today + "' + 1";
        assertThat(city.number("select count(*) from fin_order_event where at >= " + tomorrow))
                .isZero();
        assertThat(city.number("select count(*) from accr_case_event where at >= " + tomorrow))
                .isZero();
        assertThat(city.number("select count(*) from fin_statement_line where booked_on >= " + tomorrow))
                .isZero();
    }
}
