package org.hongchuang.accreditation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ScoreLine;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoringDeskTest {
    private final House house = new House(ScoringDesk.class, Portfolio.desk("facts.FactsReader"));
    private UUID caseId;

    @BeforeEach
    void open() {
        Portfolio.named(house, 2);
        caseId = UUID.fromString(house.value("select public_id from accr_case where id = 1"));
        house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    private ScoreSheet save(int year, int revision, String item, String points) {
        Map<String, GivenScore> given = Map.of(item, new GivenScore(new BigDecimal(points), "现场照片"));
        return house.in(() -> house.bean(Scoring.class).save(caseId, year, revision, given));
    }

    private ScoreSheet save(String item, String points) {
        return save(2026, 0, item, points);
    }

    @Test
    void pointsOfAPersonCountAndAreRevisedNeverOverwritten() {
        ScoreSheet first = save("signage", "4.5");
        ScoreSheet second = save(2026, 1, "signage", "5");

        assertThat(line(first)).satisfies(line -> {
            assertThat(line.points()).isEqualByComparingTo("4.5");
            assertThat(line.remark()).isEqualTo("现场照片");
            assertThat(line.scored()).isTrue();
        });
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.certain().subtract(first.certain())).isEqualByComparingTo("0.5");
        assertThat(house.value("select count(*) from accr_scores")).isEqualTo("2");
    }

    private static ScoreLine line(ScoreSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.item().equals("signage"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pointsLieBetweenNothingAndTheMostTheItemGives() {
        assertThat(line(save("signage", "0")).points()).isZero();
        for (String points : new String[] {"5.01", "-1", "1.005"}) {
            assertThatThrownBy(() -> save(2026, 1, "signage", points))
                    .isInstanceOf(Rejection.class)
                    .hasMessage("accreditation.scoring.points");
        }
    }

    @Test
    void whatIsComputedOrUnknownIsNotScoredByAPerson() {
        for (String item : new String[] {"loans", "no_such_item"}) {
            assertThatThrownBy(() -> save(item, "1")).hasMessage("accreditation.scoring.not-scored-by-person");
        }
    }

    @Test
    void aChangeMadeMeanwhileIsNoticed() {
        save("signage", "4");

        assertThatThrownBy(() -> save("signage", "5")).hasMessage("kernel.changed-meanwhile");
        assertThatThrownBy(() -> save(2026, 7, "signage", "5")).hasMessage("kernel.changed-meanwhile");
    }

    @Test
    void onlyNamedBasesAreScoredAndOnlyForYearsTheyHadTheTitle() {
        assertThatThrownBy(() -> save(2023, 0, "signage", "5")).hasMessage("accreditation.scoring.not-named");
        assertThatThrownBy(() -> save(2027, 0, "signage", "5")).hasMessage("accreditation.scoring.not-named");
    }

    @Test
    void anotherCountysBaseIsNotFound() {
        house.become("office", "/1/3/", Role.OFFICE_OFFICER);

        assertThatThrownBy(() -> save("signage", "5")).isInstanceOf(NotFound.class);
    }
}
