package org.hongchuang.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WritingTest {
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

    @Test
    void writesOutOnlyNumbersSomebodyCouldRead() {
        assertThat(Writing.plain(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(Writing.plain(new BigDecimal("0.50"))).isEqualTo("0.50");
        assertThat(Writing.plain(new BigDecimal("1e999999999"))).isEqualTo("1E+999999999");
        assertThat(Writing.plain(new BigDecimal("1e-999999999"))).isEqualTo("1E-999999999");
    }
}
