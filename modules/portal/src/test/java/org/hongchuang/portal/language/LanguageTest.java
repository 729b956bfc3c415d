package org.hongchuang.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void pagesAreChineseUntilSwitched() {
        assertThat(Language.chosen(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.chosen(new Cookie[] {new Cookie("other", "en")})).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.chosen(new Cookie[] {new Cookie(Language.COOKIE, "en")}))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.chosen(new Cookie[] {new Cookie(Language.COOKIE, "<x>")}))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theApiFollowsWhatTheCallerAccepts() {
        assertThat(Language.accepted(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.accepted("en-GB,en;q=0.9,zh;q=0.8")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.accepted("fr,zh-CN;q=0.5,en;q=0.4")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.accepted("fr, en;q=0.1")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.accepted("*")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.accepted("§§;q=x")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void writesAmountsDaysAndMoments() {
        assertThat(Writing.money(new BigDecimal("1234567.5"))).isEqualTo("¥1,234,567.50");
        assertThat(Writing.money(new BigDecimal("-0.5"))).isEqualTo("-¥0.50");
        assertThat(Writing.number(new BigDecimal("1200.500"))).isEqualTo("1,200.5");
        assertThat(Writing.date(LocalDate.of(2026, 3, 5), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("2026年3月5日");
        assertThat(Writing.date(LocalDate.of(2026, 3, 5), Locale.ENGLISH)).isEqualTo("2026-03-05");
        assertThat(Writing.instant(Instant.parse("2026-03-04T18:30:00Z"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("2026年3月5日 02:30");
    }
}
