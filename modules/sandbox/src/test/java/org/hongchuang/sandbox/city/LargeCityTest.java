package org.hongchuang.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeCityTest {
    @Test
    void fiveThousandBasesAreAllDifferentAndHaveTheirYearsAndOrders(@TempDir Path samples)
            throws IOException, SQLException {
        City city = City.empty(CityPlan.of(5_000, City.TODAY));
        SampleCity.fill(city.database(), samples, city.plan());
        assertThat(city.number("select count(*) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(5_000);
        assertThat(city.number("select count(distinct credit_code) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(5_000);
        assertThat(city.number("select count(distinct name) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(5_000);
        assertThat(city.number("select count(*) from accr_case where state = 'NAMED'"))
                .isGreaterThan(4_750);
        assertThat(city.number("select count(*) from accr_figures")).isGreaterThan(14_250);
        assertThat(city.number("select count(distinct number) from fin_order")).isGreaterThan(15_000);
    }
}
