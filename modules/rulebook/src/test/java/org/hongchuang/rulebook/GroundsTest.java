package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every outcome names the values it rests on, or what is missing. */
class GroundsTest {

    private final Receipt receipt = Samples.rich()
            .evaluate(CaseFacts.of("any", 2024, LocalDate.of(2024, 12, 20))
                    .number("area", "7")
                    .number("half_score", "50")
                    .number("full_score", "60")
                    .number("first_prizes", "1")
                    .date("named_on", LocalDate.of(2023, 12, 31))
                    .flag("open", true));

    @Test
    void aTargetRestsOnItsFigures() {
        CaseFacts figures = CaseFacts.of("any", 2020, LocalDate.of(2020, 12, 20))
                .number("area", "7")
                .number("half_score", "50")
                .number("full_score", "60");
        List<TargetOutcome> targets = Samples.rich().targets(figures);
        assertThat(only(targets, "many").compared()).containsExactly(new Compared("area", "7"));
        assertThat(only(targets, "more").compared())
                .containsExactly(new Compared("full_score", "60"), new Compared("half_score", "50"));
    }

    @Test
    void aCalculatedSubsidyRestsOnItsConditionAndItsFigures() {
        assertThat(only(receipt.calculated(), "tools").compared())
                .containsExactly(new Compared("open", "true"), new Compared("half_score", "50"));
        assertThat(only(receipt.calculated(), "prizes").missing()).containsExactly("second_prizes");
    }

    @Test
    void whatFollowsFromInstalmentsRestsOnTheDayOfNaming() {
        Compared named = new Compared("named_on", "2023-12-31");
        assertThat(only(receipt.instalments(), "grant").compared()).contains(named);
        assertThat(only(receipt.consequences(), "stop").compared()).contains(named);
    }

    @Test
    void whatFollowsFromInstalmentsIsUnknownWithoutTheDayOfNaming() {
        Receipt unnamed = Samples.rich().evaluate(CaseFacts.of("any", 2024, LocalDate.of(2024, 12, 20)));
        ConsequenceOutcome stop = only(unnamed.consequences(), "stop");
        assertThat(stop.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(stop.missing()).contains("named_on");
    }

    @ParameterizedTest
    @CsvSource({"5, MET", "4.99, NOT_MET", "0, NOT_MET"})
    void anItemIsMetWithFullMarks(String points, Verdict verdict) {
        Appraisal appraisal =
                Samples.nanchang().appraise(Samples.nanchangFacts().score("signage", points));
        assertThat(only(appraisal.items(), "signage").verdict()).isEqualTo(verdict);
        assertThat(only(appraisal.items(), "signage").missing()).isEmpty();
    }

    @Test
    void anItemNobodyScoredNamesItself() {
        ItemOutcome contests =
                only(Samples.nanchang().appraise(Samples.nanchangFacts()).items(), "contests");
        assertThat(contests.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(contests.missing()).containsExactly("contests");
    }

    private static <T extends Outcome> T only(List<T> outcomes, String id) {
        return outcomes.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
