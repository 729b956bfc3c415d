package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private final Edition edition = Samples.rich();
    private final CaseFacts facts = CaseFacts.of("any", 2020, LocalDate.of(2020, 12, 31));

    @ParameterizedTest
    @CsvSource({"100, 130, MET, 30", "100, 129.99, NOT_MET, 29.99", "3, 3.9, MET, 30", "0, 5, UNKNOWN,"})
    void growthIsMeasuredFromTheBaseline(String before, String now, Verdict verdict, BigDecimal reached) {
        TargetOutcome target = target("more", facts.number("half_score", before).number("full_score", now));
        assertThat(target.verdict()).isEqualTo(verdict);
        assertThat(target.reached()).isEqualTo(reached);
        assertThat(target.missing()).hasSize(reached == null ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2020-12-31, REACHED",
        "5, 2021-01-01, REACHED",
        "4.99, 2020-12-31, OPEN",
        "4.99, 2021-01-01, MISSED",
        ", 2021-01-01, UNKNOWN"
    })
    void isMissedOnlyOnceItsDayIsOver(String area, LocalDate on, TargetState state) {
        CaseFacts then = CaseFacts.of("any", 2020, on);
        assertThat(target("many", area == null ? then : then.number("area", area))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"4.99, OPEN", "5, REACHED", "7, REACHED", "7.01, REACHED"})
    void withoutADayNothingIsMissedAndTheUpperEndOfARangeIsNotJudged(String area, TargetState state) {
        CaseFacts longAfter =
                CaseFacts.ofTerritory(2099, LocalDate.of(2099, 12, 31)).number("area", area);
        TargetOutcome whole = target("whole", longAfter);
        assertThat(whole.state()).isEqualTo(state);
        assertThat(whole.due()).isNull();
        assertThat(whole.atMost()).isEqualByComparingTo("7");
        assertThat(edition.evaluate(longAfter).toCanonicalJson())
                .contains("\"atMost\":\"7\"", "\"due\":null", "\"state\":\"" + state + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-31, true, 2019, 2019-12-31",
        "2020-10-31, true, 2020, 2020-10-31",
        ", true, 2020, 2020-12-31",
        "2020-10-31, false, 2019, 2020-10-31",
        ", false, 2019, "
    })
    void aYearlyAmountIsDueAtTheEndOfEachYear(LocalDate by, boolean yearly, int year, LocalDate due) {
        Target once = new Target("id", edition.title(), BigDecimal.ONE, edition.title(), by, new Cite("art. 1", null));
        Target target = !yearly
                ? once
                : new Target(
                        once.id(),
                        once.label(),
                        once.atLeast(),
                        null,
                        once.unit(),
                        by,
                        Interval.YEAR,
                        null,
                        null,
                        once.kinds(),
                        once.lead(),
                        once.cite(),
                        once.rulings());
        assertThat(target.due(year)).isEqualTo(due);
    }

    @Test
    void aYearlyAmountAsksNothingOfTheYearsAfterItsDay() {
        assertThat(edition.targets(CaseFacts.of("any", 2021, LocalDate.of(2021, 1, 1))))
                .extracting(TargetOutcome::id)
                .containsExactly("more");
        assertThat(edition.targets(facts)).extracting(TargetOutcome::id).containsExactly("many", "more");
    }

    private TargetOutcome target(String id, CaseFacts known) {
        return edition.targets(known).stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
