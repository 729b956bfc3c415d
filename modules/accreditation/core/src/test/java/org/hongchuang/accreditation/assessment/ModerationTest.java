package org.hongchuang.accreditation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.FULL;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.with;

import java.util.Map;
import org.hongchuang.accreditation.api.ComparedItem;
import org.hongchuang.accreditation.api.PartAssessment;
import org.hongchuang.accreditation.api.PartAssessment.State;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModerationTest {
    private static final String WHOLE = ScoreSheet.WHOLE;
    private static AssessmentOffice office;

    @BeforeAll
    static void open() {
        office = new AssessmentOffice();
    }

    private static ComparedItem item(int number, String item) {
        return office.part(number, WHOLE).items().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static String agreed(int number) {
        return office.house.value(
                "select scores::text from accr_scores where case_id = " + number + " order by revision desc limit 1");
    }

    @Test
    void nobodySeesAnothersPointsBeforeAllHaveSubmitted() {
        office.assign(1, WHOLE, "a1", "a2");
        office.submit(1, WHOLE, "a1", FULL);

        PartAssessment half = office.part(1, WHOLE);
        assertThat(half.state()).isEqualTo(State.SCORING);
        assertThat(half.items()).allSatisfy(item -> assertThat(item.given()).isEmpty());
        assertThat(half.assessors())
                .allSatisfy(assessor -> assertThat(assessor.total()).isNull());
        assertThat(half.total()).isNull();
        assertThat(office.house.value("select count(*) from accr_scores where case_id = 1"))
                .isEqualTo("0");
        assertThatThrownBy(() -> office.moderate(1, WHOLE, Map.of("signage", "5"), "已核实"))
                .hasMessage("accreditation.moderation.sheets-missing");
    }

    @Test
    void closeSheetsAreAgreedAtTheirMeanToTwoDecimalsHalfUp() {
        office.assign(2, WHOLE, "a1", "a2", "a3");
        office.submit(2, WHOLE, "a1", with(FULL, "signage", "4"));
        office.submit(2, WHOLE, "a2", with(FULL, "signage", "4.5"));
        office.submit(2, WHOLE, "a3", FULL);
        office.become("office1");

        assertThat(item(2, "signage").mean()).isEqualByComparingTo("4.5");
        assertThat(item(2, "signage").spread()).isEqualByComparingTo("1");
        assertThat(item(2, "signage").wide())
                .as("a fifth of the points is not more than a fifth")
                .isFalse();
        assertThat(office.part(2, WHOLE).state()).isEqualTo(State.AGREED);
        assertThat(office.part(2, WHOLE).total()).isEqualByComparingTo("39.5");
        assertThat(agreed(2)).contains("\"signage\":4.5", "\"model_home\":12");
    }

    @Test
    void anItemTooFarApartNeedsAMeetingWithMinutesAndReasons() {
        office.assign(3, WHOLE, "a1", "a2");
        office.submit(3, WHOLE, "a1", with(FULL, "signage", "3.99"));
        office.submit(3, WHOLE, "a2", FULL);
        office.become("office1");
        assertThat(item(3, "signage").wide()).isTrue();
        assertThat(office.part(3, WHOLE).state()).isEqualTo(State.TO_MODERATE);
        assertThat(office.house.value("select count(*) from accr_scores where case_id = 3"))
                .isEqualTo("0");

        assertThatThrownBy(() -> office.moderate(3, WHOLE, Map.of(), ""))
                .hasMessage("accreditation.moderation.no-points");
        assertThatThrownBy(() -> office.moderate(3, WHOLE, Map.of("contests", "5"), "已核实"))
                .hasMessage("accreditation.moderation.wide-item");
        assertThatThrownBy(() -> office.moderate(3, WHOLE, Map.of("signage", "4"), " "))
                .hasMessage("accreditation.moderation.reason");
        assertThatThrownBy(() -> office.moderate(3, WHOLE, Map.of("signage", "5.5"), "已核实"))
                .hasMessage("accreditation.scoring.points");

        office.moderate(3, WHOLE, Map.of("signage", "4.2"), "现场照片齐全，制度牌缺一块");
        assertThat(office.part(3, WHOLE).state()).isEqualTo(State.AGREED);
        assertThat(item(3, "signage").agreed()).isEqualByComparingTo("4.2");
        assertThat(item(3, "signage").reason()).isEqualTo("现场照片齐全，制度牌缺一块");
        assertThat(agreed(3)).contains("\"signage\":4.2");
        assertThatThrownBy(() -> office.assign(3, WHOLE, "a4")).hasMessage("accreditation.assessment.moderated");
        assertThatThrownBy(() -> office.house.sql("delete from accr_moderation"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void totalsTooFarApartNeedAMeetingThoughEveryItemIsClose() {
        Map<String, String> low = Map.of(
                "signage",
                "4.1",
                "company_boards",
                "4.1",
                "union_premises",
                "6.5",
                "model_home",
                "10.5",
                "consulting",
                "5",
                "contests",
                "4.8");
        office.assign(4, WHOLE, "a1", "a2");
        office.submit(4, WHOLE, "a1", low);
        office.submit(4, WHOLE, "a2", FULL);
        office.become("office1");
        assertThat(office.part(4, WHOLE).totalSpread()).isEqualByComparingTo("5");
        assertThat(office.part(4, WHOLE).totalWide())
                .as("five points are not more than five")
                .isFalse();
        assertThat(office.part(4, WHOLE).state()).isEqualTo(State.AGREED);

        office.assign(4, WHOLE, "a3");
        assertThat(agreed(4)).as("not agreed any more").isEqualTo("{}");
        office.submit(4, WHOLE, "a3", with(low, "contests", "4.79"));
        office.become("office1");
        assertThat(office.part(4, WHOLE).items()).noneMatch(ComparedItem::wide);
        assertThat(office.part(4, WHOLE).totalSpread()).isEqualByComparingTo("5.01");
        assertThat(office.part(4, WHOLE).state()).isEqualTo(State.TO_MODERATE);
        office.moderate(4, WHOLE, Map.of("model_home", "11"), "合议后统一口径");
        assertThat(office.part(4, WHOLE).state()).isEqualTo(State.AGREED);
    }
}
