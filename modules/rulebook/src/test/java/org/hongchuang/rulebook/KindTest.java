package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are for some kinds of case, or for the issuer's whole territory. */
class KindTest {

    private static final LocalDate ON = LocalDate.of(2020, 12, 31);

    private final Edition edition = Samples.rich();
    private final CaseFacts guest = CaseFacts.of("guest", 2020, ON);

    @Test
    void theTerritoryHasItsTargetsAndNothingElse() {
        Receipt receipt = edition.evaluate(CaseFacts.ofTerritory(2020, ON).result(2019, "low"));
        assertThat(receipt.targets()).extracting(TargetOutcome::id).containsExactly("whole");
        assertThat(receipt.eligibility()).isEmpty();
        assertThat(receipt.appraisal().items()).isEmpty();
        assertThat(receipt.consequences()).isEmpty();
        assertThat(receipt.subsidies()).isEmpty();
        assertThat(receipt.instalments()).isEmpty();
        assertThat(receipt.calculated()).isEmpty();
        assertThat(receipt.loans()).isEmpty();
        assertThat(receipt.renewal()).isEmpty();
    }

    @Test
    void aKindHasTheRulesThatAreForItOrForAll() {
        Receipt receipt = edition.evaluate(guest);
        assertThat(receipt.eligibility()).isEmpty();
        assertThat(receipt.consequences()).extracting(Outcome::id).containsExactly("report", "rectify", "stop");
        assertThat(receipt.subsidies()).extracting(Outcome::id).containsExactly("stages");
        assertThat(receipt.instalments()).isEmpty();
        assertThat(receipt.calculated()).extracting(Outcome::id).containsExactly("tools");
        assertThat(receipt.loans()).extracting(Outcome::id).containsExactly("loan");
        assertThat(receipt.targets()).extracting(Outcome::id).containsExactly("many", "more");
    }

    @Test
    void aKindComesInByStepsOrByRecord() {
        assertThat(edition.policy().enrols("guest")).isTrue();
        assertThat(edition.policy().procedureOf("guest")).isEmpty();
        assertThat(edition.policy().enrols("any")).isFalse();
        assertThat(edition.policy().procedureOf("any"))
                .extracting(Step::act)
                .containsExactly(Act.SUBMIT, Act.NOTICE, Act.NAME);
        assertThat(Samples.edition().enrolment()).isNull();
        assertThat(Samples.edition().policy().enrols("any")).isFalse();
    }

    @Test
    void aMetricMaySayThatTheHouseKnowsIt() {
        assertThat(edition.metric("granted").source()).isEqualTo(new HouseSource(HouseFigure.AWARD_DECIDED, "grant"));
        assertThat(edition.metric("named_on").source()).isEqualTo(new HouseSource(HouseFigure.NAMED_ON, null));
        assertThat(edition.metric("area").source()).isNull();
    }

    @Test
    void aKindThatIsNotAppraisedHasNoGrade() {
        CaseFacts scored = guest.number("half_score", "100").number("full_score", "100");
        assertThat(edition.appraise(scored).items()).isEmpty();
        assertThat(edition.appraise(scored.result(2020, "high")).gradeId()).isNull();
        assertThat(edition.rank(Map.of("g", scored, "a", CaseFacts.of("any", 2020, ON))))
                .extracting(Ranked::caseId)
                .containsExactly("a");
        assertThat(edition.assessment().appraises("any")).isTrue();
        assertThat(edition.assessment().appraises("guest")).isFalse();
        assertThat(edition.assessment().appraises(Kind.TERRITORY)).isFalse();
    }

    @Test
    void anEditionThatNamesNoKindsIsForAllButTheTerritory() {
        assertThat(Samples.edition().evaluate(CaseFacts.of("any", 2020, ON)).eligibility())
                .hasSize(1);
        assertThat(Samples.edition().evaluate(CaseFacts.ofTerritory(2020, ON)).eligibility())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-11-22, 2022-11-22", "2024-02-29, 2026-02-28", "2022-02-28, 2024-02-28"})
    void aBanEndsOnItsAnniversary(LocalDate withdrawn, LocalDate last) {
        ConsequenceOutcome warn =
                edition.evaluate(CaseFacts.of("any", 2020, ON)).consequences().get(0);
        assertThat(warn.banLastDay(withdrawn)).isEqualTo(last);
        assertThat(warn.banKinds()).containsExactly("any");
    }

    @Test
    void aBanThatNeverEndsHasNoLastDay() {
        ConsequenceOutcome stop =
                edition.evaluate(CaseFacts.of("any", 2020, ON)).consequences().get(3);
        assertThat(stop.banPermanent()).isTrue();
        assertThatThrownBy(() -> stop.banLastDay(ON)).isInstanceOf(IllegalStateException.class);
    }
}
