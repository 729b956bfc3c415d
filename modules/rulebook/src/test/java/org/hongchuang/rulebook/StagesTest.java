package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of stages beyond the examples: what never fits, and what holds for every plan. */
class StagesTest {

    private static final LocalDate NAMED = LocalDate.of(2022, 12, 31);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final BigDecimal GRANT = new BigDecimal("500000");

    private final Edition guizhou = Rulebooks.bundled().edition(EditionId.parse("guizhou-bases@2022-07-22"));

    @Test
    void tellsWhatDoesNotFitAndWhatItShouldFit() {
        StagesOutcome outcome = plan(List.of(
                new Stage(LocalDate.of(2022, 12, 30), new BigDecimal("-1")),
                new Stage(LocalDate.of(2022, 12, 30), new BigDecimal("0.001")),
                new Stage(LocalDate.of(2028, 1, 1), new BigDecimal("5"))));
        assertThat(outcome.faults())
                .containsExactly(
                        new StageFault(StageFault.Sort.WRONG_SUM, 0, List.of("4.001", "500000")),
                        new StageFault(StageFault.Sort.NOT_POSITIVE, 1, List.of("-1")),
                        new StageFault(StageFault.Sort.BEFORE_NAMING, 1, List.of("2022-12-30", "2022-12-31")),
                        new StageFault(StageFault.Sort.NO_WHOLE_FEN, 2, List.of("0.001")),
                        new StageFault(StageFault.Sort.NOT_ASCENDING, 2, List.of("2022-12-30", "2022-12-30")),
                        new StageFault(StageFault.Sort.BEFORE_NAMING, 2, List.of("2022-12-30", "2022-12-31")),
                        new StageFault(StageFault.Sort.AFTER_TERM, 3, List.of("2028-01-01", "2027-12-31")));
        assertThat(outcome.cite().article()).isEqualTo("三（六）2");
        assertThat(outcome.term().cite().article()).isEqualTo("三（五）4");
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void saysThatTheTermIsMissingAndWhereTheDocumentLeavesItOut() {
        StagesOutcome outcome = guizhou.stages(
                "national_grant", "national", NAMED, List.of(new Stage(NAMED, new BigDecimal("1000000.00"))));
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(outcome.missing()).containsExactly("term");
        assertThat(outcome.absent())
                .singleElement()
                .satisfies(absence -> assertThat(absence.cite().article()).isEqualTo("三（六）2"));
        assertThat(outcome.lastDay()).isNull();
    }

    @Test
    void aSubsidyThatKnowsNoStagesIsPaidAtOnce() {
        Edition nanchang = Samples.nanchang();
        Stage half = new Stage(NAMED, new BigDecimal("100000"));
        Stage whole = new Stage(NAMED, new BigDecimal("200000"));
        assertThat(nanchang.stages("one_off", "office", NAMED, List.of(whole)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(nanchang.stages("one_off", "office", NAMED, List.of(half, new Stage(END, half.amount())))
                        .faults())
                .extracting(StageFault::sort)
                .containsExactly(StageFault.Sort.ONE_PAYMENT);
    }

    @Test
    void whatIsPaidByResultsOrForAnotherKindHasNoStages() {
        Edition rich = Samples.rich();
        assertThatThrownBy(() -> rich.stages("grant", "any", NAMED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> guizhou.stages("provincial_grant", "city", NAMED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> guizhou.stages("no_grant", "city", NAMED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 20220722, 1_000_003})
    void neverPaysMoreThanTheGrant(long seed) {
        Random random = new Random(seed);
        int admissible = 0;
        for (int i = 0; i < 3_000; i++) {
            List<Stage> stages = stages(random);
            StagesOutcome outcome = plan(stages);
            assertThat(outcome.verdict() == Verdict.MET)
                    .as("seed %s, plan %s: %s", seed, stages, outcome.faults())
                    .isEqualTo(sound(stages));
            LocalDate day = NAMED.plusDays(random.nextInt(2_200));
            assertThat(outcome.dueBy(day))
                    .as("seed %s, plan %s on %s", seed, stages, day)
                    .isBetween(BigDecimal.ZERO, GRANT);
            assertThat(outcome.dueBy(END))
                    .as("seed %s, plan %s", seed, stages)
                    .isEqualByComparingTo(outcome.verdict() == Verdict.MET ? GRANT : BigDecimal.ZERO);
            admissible += outcome.verdict() == Verdict.MET ? 1 : 0;
        }
        assertThat(admissible).as("seed %s", seed).isBetween(100, 2_900);
    }

    /** Mostly sound plans, with a fault here and there. */
    private static List<Stage> stages(Random random) {
        List<Stage> stages = new ArrayList<>();
        BigDecimal left = GRANT;
        LocalDate day = NAMED;
        int count = 1 + random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            BigDecimal amount = i == count ? left : BigDecimal.valueOf(random.nextInt(15_000_000), 2);
            left = left.subtract(amount);
            if (random.nextInt(12) == 0) {
                amount = amount.add(BigDecimal.valueOf(random.nextInt(3) - 1, 2));
            }
            stages.add(new Stage(day, amount));
            day = day.plusDays(random.nextInt(500) - 5);
        }
        return stages;
    }

    private static boolean sound(List<Stage> stages) {
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate before = NAMED.minusDays(1);
        boolean sound = true;
        for (Stage stage : stages) {
            sum = sum.add(stage.amount());
            sound &= stage.amount().signum() > 0
                    && stage.on().isAfter(before)
                    && !stage.on().isAfter(END);
            before = stage.on();
        }
        return sound && sum.compareTo(GRANT) == 0;
    }

    private StagesOutcome plan(List<Stage> stages) {
        return guizhou.stages("provincial_grant", "provincial", NAMED, stages);
    }
}
