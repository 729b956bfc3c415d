package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class EditionTest {

    private final Edition edition = Samples.edition();
    private final CaseFacts facts = CaseFacts.of("any", 2020, LocalDate.of(2020, 6, 1));

    @Test
    void hashNamesTheContentAndNotTheLayout() {
        String relaid = "# a remark\n" + Samples.EDITION.replace("{zh: 面积, en: size}", "{en: 'size', zh: \"面积\"}");
        assertThat(EditionLoader.load(relaid, "other.yaml").orThrow().hash()).isEqualTo(edition.hash());
        String changed = Samples.EDITION.replace("area >= 10", "area >= 11");
        assertThat(EditionLoader.load(changed, "sample.yaml").orThrow().hash()).isNotEqualTo(edition.hash());
    }

    @Test
    void anotherReadingIsAnEditionWithItsOwnHash() {
        Edition twenty = edition.withReading("ZZ-1", "B");
        assertThat(twenty.hash()).isNotEqualTo(edition.hash());
        assertThat(twenty.readings()).containsEntry("ZZ-1", "B");
        CaseFacts fifteen = facts.number("area", "15");
        assertThat(edition.eligibility(fifteen).get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(twenty.eligibility(fifteen).get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(twenty.rulings().get(0).chosenReading().label().en()).isEqualTo("twenty");
        assertThat(twenty.withReading("ZZ-1", "A").hash()).isEqualTo(edition.hash());
        assertThatThrownBy(() -> edition.withReading("ZZ-1", "C")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edition.withReading("ZZ-2", "B")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditionMayBeSilentOnMostThings() {
        Receipt receipt = edition.evaluate(facts);
        assertThat(receipt.appraisal().items()).isEmpty();
        assertThat(receipt.appraisal().gradeId()).isNull();
        assertThat(edition.forms()).isEmpty();
        assertThat(edition.honour()).isNull();
    }

    @Test
    void refusesFactsThatDoNotFit() {
        assertThatThrownBy(() -> edition.evaluate(CaseFacts.of("none", 2020, facts.on())))
                .isInstanceOf(UnfitFacts.class);
        assertThatThrownBy(() -> edition.evaluate(facts.flag("area", true))).isInstanceOf(UnfitFacts.class);
        CaseFacts office = CaseFacts.of("office", 2020, facts.on());
        assertThatThrownBy(() -> Samples.nanchang().appraise(office.score("signage", "5.01")))
                .isInstanceOf(UnfitFacts.class);
        assertThatThrownBy(() -> Samples.nanchang().appraise(office.score("signage", "-0.01")))
                .isInstanceOf(UnfitFacts.class);
    }

    @Test
    void leavesAsideWhatItDoesNotKnow() {
        CaseFacts other = facts.number("area", "10").number("volume", "3").score("beauty", "9");
        assertThat(edition.eligibility(other).get(0).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void nanchangRubricHasSeventeenItemsWorthAHundred() {
        Edition nanchang = Samples.nanchang();
        assertThat(nanchang.rubric())
                .extracting(section -> section.points().intValue())
                .containsExactly(24, 27, 25, 10, 14);
        assertThat(nanchang.rubric().stream().flatMap(section -> section.items().stream()))
                .hasSize(17);
        assertThat(nanchang.rubric().stream().map(RubricSection::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void nanchangAppraisesInAutumnOfTheYearAfterNaming() {
        Assessment assessment = Samples.nanchang().assessment();
        assertThat(assessment.window().from()).isEqualTo(Month.OCTOBER);
        assertThat(assessment.window().contains(LocalDate.of(2020, 9, 30))).isFalse();
        assertThat(assessment.window().contains(LocalDate.of(2020, 10, 1))).isTrue();
        assertThat(assessment.window().contains(LocalDate.of(2020, 11, 30))).isTrue();
        assertThat(assessment.window().contains(LocalDate.of(2020, 12, 1))).isFalse();
        assertThat(assessment.first().year(LocalDate.of(2019, 12, 31))).isEqualTo(2020);
    }

    @Test
    void nanchangKnowsTheFiguresOfTheYearBefore() {
        assertThat(Samples.nanchang().previousYearMetrics())
                .containsEntry("tax_previous", "tax")
                .containsEntry("output_previous", "output")
                .hasSize(2);
    }
}
