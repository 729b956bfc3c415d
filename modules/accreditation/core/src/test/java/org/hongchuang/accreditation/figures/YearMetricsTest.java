package org.hongchuang.accreditation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearMetricsTest {
    @ParameterizedTest
    @CsvSource({
        "nanchang-bases, union_satisfaction service_satisfaction verified_complaints, tax residents card_rate",
        "guizhou-bases, counties counties_with_base distinctive, ''",
        "ganzhou-bases, half_year_score year_end_score city_revenue city_jobs, residents help_plans"
    })
    void aBaseStatesWhatItsOwnLedgersSayAndNothingElse(String rulebook, String office, String base) {
        YearMetrics metrics = new YearMetrics(Rulebooks.bundled().inForce(rulebook, LocalDate.of(2026, 11, 21)));
        assertThat(ids(metrics, true)).contains(office.split(" "));
        assertThat(ids(metrics, false)).contains(base.isEmpty() ? new String[0] : base.split(" "));
    }

    private static List<String> ids(YearMetrics metrics, boolean ofOffice) {
        return metrics.all().stream()
                .filter(metric -> YearMetrics.ofOffice(metric) == ofOffice)
                .map(Metric::id)
                .toList();
    }
}
