package org.hongchuang.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hongchuang.kernel.error.NotFound;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void chineseIsTheDefaultWhateverTheMachineSpeaks() {
        assertThat(Texts.of(Locale.FRENCH, new NotFound("A-1"))).startsWith("没有找到“A-1”");
    }

    @Test
    void englishIsThereToo() {
        assertThat(Texts.of(Locale.ENGLISH, new NotFound("A-1"))).startsWith("“A-1” was not found");
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(Texts.of(Locale.ENGLISH, "kernel.no-such-thing")).isEqualTo("??kernel.no-such-thing??");
    }

    @Test
    void daysAndMomentsAreWrittenAsOnThePages() {
        assertThat(Texts.of(Locale.SIMPLIFIED_CHINESE, new NotFound(LocalDate.of(2026, 3, 5))))
                .contains("2026年3月5日");
        assertThat(Texts.of(Locale.ENGLISH, new NotFound(Instant.parse("2026-03-04T18:30:00Z"))))
                .contains("2026-03-05 02:30");
    }
}
