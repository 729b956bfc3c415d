package org.hongchuang.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeCityTest {
    @Test
    void twentyThousandBasesTakeSeconds(@TempDir Path samples) {
        City city = City.empty(CityPlan.of(20_000, City.TODAY));
        Assertions.assertTimeout(Duration.ofSeconds(90), () -> SampleCity.fill(city.database(), samples, city.plan()));
        assertThat(city.number("select count(*) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(20_000);
        assertThat(city.number("select count(distinct credit_code) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(20_000);
        assertThat(city.number("select count(distinct name) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(20_000);
        assertThat(city.number("select count(*) from accr_case where state = 'NAMED'"))
                .isGreaterThan(19_000);
        assertThat(city.number("select count(*) from accr_figures")).isGreaterThan(57_000);
        assertThat(city.number("select count(distinct number) from fin_order")).isGreaterThan(60_000);
    }
}
