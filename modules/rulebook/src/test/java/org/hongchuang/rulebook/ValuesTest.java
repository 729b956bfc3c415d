package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        Deadline months = new Deadline(3, 0);
        assertThat(months.lastDay(LocalDate.of(2020, 11, 15))).isEqualTo(LocalDate.of(2021, 2, 15));
        assertThat(months.lastDay(LocalDate.of(2020, 11, 29))).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(new Deadline(0, 90).lastDay(LocalDate.of(2020, 11, 15))).isEqualTo(LocalDate.of(2021, 2, 13));
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
