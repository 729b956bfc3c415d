package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only some documents have: partial assessments, rankings, rows of results, renewals. */
class RichEditionTest {

    private final Edition edition = Samples.rich();
    private final CaseFacts facts = CaseFacts.of("any", 2024, LocalDate.of(2024, 12, 20));

    @ParameterizedTest
    @CsvSource({
        "59.98, 59.99, 59.99, low",
        "60, 60, 60, middle",
        "80, 80, 80, middle",
        "80.01, 80, 80, middle",
        "80.02, 80, 80.01, high",
        "70.11, 70.11, 70.11, middle",
        "0, 100, 60, middle",
        "33.33, 33.335, 33.33, low",
        "33.34, 33.335, 33.34, low"
    })
    void weighsPartialAssessmentsAndRoundsOnlyTheTotal(String half, String full, String total, String grade) {
        Appraisal appraisal = edition.appraise(scored(half, full));
        assertThat(appraisal.score().certain()).isEqualByComparingTo(total);
        assertThat(appraisal.gradeId()).isEqualTo(grade);
        assertThat(appraisal.score().complete()).isTrue();
    }

    @Test
    void oneOfTwoPartialAssessmentsMayDecideTheGrade() {
        Appraisal open = edition.appraise(facts.number("half_score", "90"));
        assertThat(open.score()).isEqualTo(new Score(new BigDecimal("36"), new BigDecimal("96"), false));
        assertThat(open.gradeId()).isNull();
        assertThat(open.open().get(0).missing()).containsExactly("full_score");
        assertThat(edition.appraise(facts.number("full_score", "0")).gradeId()).isEqualTo("low");
    }

    @Test
    void refusesAScoreBeyondTheHighest() {
        assertThatThrownBy(() -> edition.appraise(scored("100.01", "0"))).isInstanceOf(UnfitFacts.class);
        assertThatThrownBy(() -> edition.appraise(scored("0", "-0.01"))).isInstanceOf(UnfitFacts.class);
    }

    @ParameterizedTest
    @CsvSource({"low, 10, MET", "middle, 10, NOT_MET", ", 10, UNKNOWN", "low, 90, NOT_MET", ", 90, NOT_MET"})
    void countsResultsInARow(String yearBefore, String score, Verdict verdict) {
        CaseFacts now = scored(score, score);
        CaseFacts known = yearBefore == null ? now : now.result(2023, yearBefore);
        ConsequenceOutcome report = edition.evaluate(known).consequences().stream()
                .filter(rule -> rule.action() == Action.REPORT)
                .findFirst()
                .orElseThrow();
        assertThat(report.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.UNKNOWN) {
            assertThat(report.missing()).containsExactly("results.2023");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, , NOT_MET",
        "2022-12-31, , UNKNOWN",
        "2023-12-31, low, MET",
        ", , UNKNOWN",
    })
    void aRowOfResultsCannotBeginBeforeTheFirstAppraisal(LocalDate namedOn, String yearBefore, Verdict verdict) {
        CaseFacts known = scored("10", "10");
        known = namedOn == null ? known : known.date("named_on", namedOn);
        known = yearBefore == null ? known : known.result(2023, yearBefore);
        ConsequenceOutcome report = edition.evaluate(known).consequences().get(1);
        assertThat(report.action()).isEqualTo(Action.REPORT);
        assertThat(report.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.NOT_MET) {
            assertThat(report.compared()).contains(new Compared("named_on", "2023-12-31"));
        }
    }

    @Test
    void refusesAResultTheEditionDoesNotKnow() {
        assertThatThrownBy(() -> edition.evaluate(facts.result(2023, "splendid")))
                .isInstanceOf(UnfitFacts.class);
    }

    @Test
    void equalScoresAreDecidedByTheFigureThatBreaksTies() {
        Map<String, CaseFacts> cases = new TreeMap<>();
        cases.put("a", scored("60", "70"));
        cases.put("b", scored("75", "60"));
        cases.put("c", scored("90", "90"));
        assertThat(edition.rank(cases)).extracting(Ranked::caseId).containsExactly("c", "a", "b");
        assertThat(edition.rank(cases)).extracting(Ranked::rank).containsExactly(1, 2, 3);
    }

    @Test
    void equalScoresShareARankAndTheNextIsSkipped() {
        Edition sharing = EditionLoader.load(Samples.RICH.replace("tieBreak: [full_score], ", ""), "x.yaml")
                .orThrow();
        Map<String, CaseFacts> cases = new TreeMap<>();
        cases.put("a", scored("60", "70"));
        cases.put("b", scored("75", "60"));
        cases.put("c", scored("90", "90"));
        cases.put("d", scored("10", "10"));
        assertThat(sharing.rank(cases)).extracting(Ranked::rank).containsExactly(1, 2, 2, 4);
        assertThat(sharing.rank(cases))
                .extracting(Ranked::best)
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.MET, Verdict.NOT_MET);
        cases.put("e", scored("75", "60"));
        assertThat(sharing.rank(cases))
                .extracting(Ranked::best)
                .as("four for three places: a person decides among the three equal ones")
                .containsExactly(Verdict.MET, Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.NOT_MET);
    }

    @Test
    void anOpenScoreKeepsRanksOpenWhereItMatters() {
        Map<String, CaseFacts> cases = new TreeMap<>();
        cases.put("open", facts.number("half_score", "50"));
        cases.put("top", scored("100", "100"));
        cases.put("middle", scored("70", "70"));
        cases.put("bottom", scored("1", "1"));
        Map<String, Ranked> ranked = new TreeMap<>();
        edition.rank(cases).forEach(each -> ranked.put(each.caseId(), each));
        assertThat(ranked.get("top").rank()).isEqualTo(1);
        assertThat(ranked.get("middle").rank()).isNull();
        assertThat(ranked.get("middle").best()).isEqualTo(Verdict.MET);
        assertThat(ranked.get("bottom").best()).isEqualTo(Verdict.NOT_MET);
        assertThat(ranked.get("open").rank()).isNull();
        assertThatThrownBy(() -> Samples.nanchang().rank(Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"high, high, MET", "high, low, NOT_MET", ", high, UNKNOWN", ", low, NOT_MET"})
    void aTitleGoesOnIfAllAppraisalsOfTheTermAllow(String first, String second, Verdict verdict) {
        String ofEdition = Samples.RICH.replaceAll("    honour: \\{title.*\\}\n", "");
        Edition renewing = EditionLoader.load(ofEdition, "x.yaml").orThrow();
        CaseFacts term = facts.result(2023, second);
        term = first == null ? term : term.result(2021, first);
        assertThat(renewing.evaluate(term.result(2019, "low")).renewal())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.verdict()).isEqualTo(verdict));
        assertThat(edition.evaluate(term).renewal())
                .as("the kind's title has no term")
                .isEmpty();
    }

    @Test
    void aKindMayHaveATitleOfItsOwn() {
        assertThat(edition.policy().honourOf("any").term()).isNull();
        assertThat(edition.policy().honourOf("other").term().years()).isEqualTo(5);
    }

    private CaseFacts scored(String half, String full) {
        return facts.number("half_score", half).number("full_score", full);
    }
}
