package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.rulebook.instalment.Instalment;
import org.junit.jupiter.api.Test;

/** Which years count: those a cycle apart, and those since the naming. */
class AppraisalYearsTest {

    private final Edition edition = Samples.rich();
    private final CaseFacts facts = CaseFacts.of("any", 2024, LocalDate.of(2024, 12, 20))
            .number("half_score", "10")
            .number("full_score", "10");

    @Test
    void inARowMeansACycleApart() {
        Edition everyOtherYear = EditionLoader.load(
                        Samples.RICH.replace("cycle: {years: 1,", "cycle: {years: 2,"), "x.yaml")
                .orThrow();
        CaseFacts between = facts.result(2023, "low");
        assertThat(report(everyOtherYear, between).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(report(everyOtherYear, between).missing()).containsExactly("results.2022");
        assertThat(report(everyOtherYear, between.result(2022, "low")).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(report(everyOtherYear, between.result(2022, "middle")).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void threeInARowReachTwoCyclesBack() {
        Edition three = EditionLoader.load(
                        Samples.RICH
                                .replace("cycle: {years: 1,", "cycle: {years: 2,")
                                .replace("inARow: 2", "inARow: 3"),
                        "x.yaml")
                .orThrow();
        CaseFacts known = facts.result(2022, "low");
        assertThat(report(three, known).missing()).containsExactly("results.2020");
        assertThat(report(three, known.result(2020, "low")).verdict()).isEqualTo(Verdict.MET);
        assertThat(report(three, known.result(2020, "low")).compared())
                .extracting(Compared::id)
                .contains("results.2020", "results.2022", "grade");
    }

    @Test
    void instalmentsLookAtTheYearsSinceTheNaming() {
        InstalmentOutcome grant = instalments(facts.flag("open", true)
                .date("named_on", LocalDate.of(2022, 5, 1))
                .result(2021, "low")
                .result(2022, "low")
                .result(2023, "middle"));
        assertThat(grant.compared())
                .extracting(Compared::id)
                .contains("results.2023", "grade")
                .doesNotContain("results.2021", "results.2022");
        assertThat(grant.path().years()).extracting(Instalment::year).containsExactly(2022, 2023, 2024);
    }

    @Test
    void theYearOfNamingHasAPath() {
        InstalmentOutcome grant = instalments(CaseFacts.of("any", 2022, LocalDate.of(2022, 12, 31))
                .flag("open", true)
                .date("named_on", LocalDate.of(2022, 5, 1)));
        assertThat(grant.path().years()).extracting(Instalment::year).containsExactly(2022);
        assertThat(grant.missing()).isEmpty();
        assertThat(grant.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aNamingAheadHasNoPath() {
        InstalmentOutcome grant = instalments(facts.flag("open", true).date("named_on", LocalDate.of(2025, 5, 1)));
        assertThat(grant.path()).isNull();
        assertThat(grant.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void everyYearSinceTheLastKnownOneIsMissed() {
        CaseFacts named = CaseFacts.of("any", 2025, LocalDate.of(2025, 12, 31))
                .flag("open", true)
                .date("named_on", LocalDate.of(2022, 5, 1))
                .result(2023, "middle");
        assertThat(instalments(named).missing()).containsExactly("grade", "results.2024");
        assertThat(instalments(named.result(2024, "middle")).missing()).isEmpty();
        assertThat(instalments(CaseFacts.of("any", 2024, LocalDate.of(2024, 12, 31))
                                .flag("open", true)
                                .date("named_on", LocalDate.of(2021, 5, 1))
                                .result(2023, "middle"))
                        .missing())
                .containsExactly("grade", "results.2022");
    }

    @Test
    void nothingIsMissedOnceThePaymentsHaveEnded() {
        InstalmentOutcome ended = instalments(CaseFacts.of("any", 2026, LocalDate.of(2026, 12, 31))
                .flag("open", true)
                .date("named_on", LocalDate.of(2022, 5, 1))
                .result(2023, "low")
                .result(2024, "low"));
        assertThat(ended.missing()).isEmpty();
        assertThat(ended.path().state().open()).isFalse();
    }

    private ConsequenceOutcome report(Edition of, CaseFacts known) {
        return of.evaluate(known).consequences().stream()
                .filter(rule -> rule.action() == Action.REPORT)
                .findFirst()
                .orElseThrow();
    }

    private InstalmentOutcome instalments(CaseFacts known) {
        List<InstalmentOutcome> all = edition.evaluate(known).instalments();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
