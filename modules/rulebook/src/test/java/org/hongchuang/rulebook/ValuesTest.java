package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void wordingFollowsTheLanguageTag() {
        Localized label = new Localized("良好", "good");
        assertThat(label.in("en")).isEqualTo("good");
        assertThat(label.in("en-GB")).isEqualTo("good");
        assertThat(label.in("zh-CN")).isEqualTo("良好");
    }

    @Test
    void threeMonthsEndOnTheLastDayOfAShorterMonth() {
        Deadline months = new Deadline(3, 0, 0, null, false);
        assertThat(months.lastDay(LocalDate.of(2020, 11, 15))).isEqualTo(LocalDate.of(2021, 2, 15));
        assertThat(months.lastDay(LocalDate.of(2020, 11, 29))).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(new Deadline(0, 90, 0, null, false).lastDay(LocalDate.of(2020, 11, 15)))
                .isEqualTo(LocalDate.of(2021, 2, 13));
    }

    @Test
    void aDayOfTheYearIsThatOfTheYearItBeginsIn() {
        Deadline yearEnd = new Deadline(0, 0, 0, MonthDay.of(12, 31), false);
        assertThat(yearEnd.lastDay(LocalDate.of(2024, 3, 1))).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void workingDaysNeedACalendarAndACalendarMayRefuse() {
        Deadline five = new Deadline(0, 0, 5, null, false);
        LocalDate friday = LocalDate.of(2024, 3, 1);
        assertThat(five.lastDay(friday, day -> day.getDayOfWeek().getValue() < 6))
                .isEqualTo(LocalDate.of(2024, 3, 8));
        assertThatThrownBy(() -> five.lastDay(friday)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> five.lastDay(friday, day -> {
                    throw new IllegalArgumentException("No arrangement for " + day.getYear());
                }))
                .hasMessage("No arrangement for 2024");
    }

    @Test
    void aTimeSetPerDecisionHasNoLastDay() {
        Deadline open = new Deadline(0, 0, 0, null, true);
        assertThatThrownBy(() -> open.lastDay(LocalDate.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTermEndsOnItsAnniversary() {
        Term five = new Term(5, new Cite("art. 1", null), List.of());
        assertThat(five.lastDay(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(five.lastDay(LocalDate.of(2024, 8, 1))).isEqualTo(LocalDate.of(2029, 8, 1));
    }

    @Test
    void editionIdsReadAsTheyAreWrittenAndSortByDate() {
        EditionId first = EditionId.parse("sample@2019-06-20");
        EditionId second = EditionId.parse("sample@2020-01-01");
        assertThat(first).hasToString("sample@2019-06-20").isLessThan(second);
    }

    @Test
    void anEditionEndsOnItsLastDay() {
        String ended = Samples.EDITION.replace("{from: 2020-01-01,", "{from: 2020-01-01, until: 2020-12-31,");
        Edition edition = EditionLoader.load(ended, "sample.yaml").orThrow();
        Rulebooks rulebooks = Rulebooks.of(List.of(edition));
        assertThat(rulebooks.inForce("sample", LocalDate.of(2020, 12, 31))).isSameAs(edition);
        assertThat(edition.effective().covers(LocalDate.of(2021, 1, 1))).isFalse();
    }
}
