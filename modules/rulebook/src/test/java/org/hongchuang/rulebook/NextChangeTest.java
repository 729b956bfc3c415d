package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextChangeTest {

    private static final LocalDate ON = LocalDate.of(2020, 11, 5);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    private final Edition bases = Samples.nanchang();

    private LocalDate next(LocalDate established) {
        return bases.nextChange(CaseFacts.of("office", 2020, ON).date("established_on", established), LAST);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-06, 2020-11-06",
        "2020-03-31, 2021-03-31",
        "2020-02-29, 2021-03-01",
        "2020-11-05, 2021-11-05",
        "2020-12-24, 2021-12-24"
    })
    void aYearOldOnTheDayTheTwelfthMonthIsFull(LocalDate established, LocalDate changes) {
        assertThat(next(established)).isEqualTo(changes);
    }

    @Test
    void whatHoldsForGoodNeverChanges() {
        assertThat(next(LocalDate.of(2015, 3, 1))).isNull();
        assertThat(bases.nextChange(CaseFacts.of("office", 2020, ON), LAST)).isNull();
    }

    @Test
    void nothingIsLookedForAfterTheLastDay() {
        CaseFacts facts = CaseFacts.of("office", 2020, ON).date("established_on", LocalDate.of(2020, 2, 1));

        assertThat(bases.nextChange(facts, LocalDate.of(2021, 1, 31))).isNull();
        assertThat(bases.nextChange(facts, LocalDate.of(2021, 2, 1))).isEqualTo("2021-02-01");
    }

    @Test
    void anEvaluationNamesTheSameDayAndGivesTheSameReceipt() {
        CaseFacts facts = CaseFacts.of("office", 2020, ON).date("established_on", LocalDate.of(2020, 2, 1));
        Evaluation evaluation = bases.evaluate(facts, LAST);

        assertThat(evaluation.nextChange())
                .isEqualTo(bases.nextChange(facts, LAST))
                .isNotNull();
        assertThat(evaluation.receipt().toCanonicalJson())
                .isEqualTo(bases.evaluate(facts).toCanonicalJson());
    }

    /** Of each edition, with random dates: until the day named, every day gives the same outcomes. */
    @ParameterizedTest
    @ValueSource(longs = {7, 20261128})
    void noDayBeforeTheOneNamedAnswersOtherwise(long seed) {
        Random random = new Random(seed);
        for (Edition edition : Rulebooks.bundled().withSamples().editions()) {
            for (Kind kind : edition.policy().kinds()) {
                CaseFacts facts = facts(edition, kind, random);
                LocalDate last = facts.on().plusDays(400);
                LocalDate next = edition.nextChange(facts, last);
                byte[] now = edition.packing().outcomes(edition.evaluate(facts));
                LocalDate until = next == null ? last.plusDays(1) : next;
                for (LocalDate day = facts.on(); day.isBefore(until); day = day.plusDays(1)) {
                    byte[] then = edition.packing().outcomes(edition.evaluate(onDay(edition, facts, day)));
                    assertThat(Arrays.equals(then, now))
                            .as("seed %s, %s on %s, named %s", seed, facts, day, next)
                            .isTrue();
                }
            }
        }
    }

    private static CaseFacts onDay(Edition edition, CaseFacts facts, LocalDate day) {
        return edition.packing().facts(edition.packing().facts(facts), facts.year(), day);
    }

    private static CaseFacts facts(Edition edition, Kind kind, Random random) {
        LocalDate on = edition.effective().from().plusDays(random.nextInt(700));
        CaseFacts facts = CaseFacts.of(kind.id(), on.getYear(), on);
        for (Metric metric : edition.metrics()) {
            if (!metric.derived()) {
                facts = switch (metric.type()) {
                    case NUMBER -> facts.number(metric.id(), String.valueOf(random.nextInt(3)));
                    case FLAG -> facts.flag(metric.id(), random.nextBoolean());
                    case DATE -> facts.date(metric.id(), on.plusDays(random.nextInt(1200) - 600));
                    case TEXT -> facts;
                };
            }
        }
        return facts;
    }
}
