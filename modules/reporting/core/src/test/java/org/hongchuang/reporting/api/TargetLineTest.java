package org.hongchuang.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.Test;

class TargetLineTest {
    private static TargetLine line(String atLeast, Long actual, Long byDue) {
        return new TargetLine(
                "bases",
                "基地",
                "Bases",
                "个",
                "bases",
                new BigDecimal(atLeast),
                LocalDate.of(2020, 12, 31),
                actual,
                byDue,
                "正文二");
    }

    @Test
    void isMetAtExactlyTheTarget() {
        assertThat(line("5", 5L, 4L).reached()).isEqualTo(Verdict.MET);
        assertThat(line("5", 5L, 4L).reachedByDue()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void showsAHundredPercentOnlyWhenReached() {
        assertThat(line("5", 5L, 5L).percent()).isEqualTo("100.0");
        assertThat(line("100000", 99_999L, 0L).percent()).isEqualTo("99.9");
        assertThat(line("3", 1L, 1L).percent()).isEqualTo("33.3");
        assertThat(line("5", 12L, 12L).percent()).isEqualTo("240.0");
    }

    @Test
    void aTargetOfZeroIsMetAndHasNoPercent() {
        assertThat(line("0", 0L, 0L).percent()).isNull();
        assertThat(line("0", 0L, 0L).reached()).isEqualTo(Verdict.MET);
    }

    @Test
    void whatIsNotCountedIsUnknownAndNotZero() {
        assertThat(line("40", null, null).reached()).isEqualTo(Verdict.UNKNOWN);
        assertThat(line("40", null, null).percent()).isNull();
    }
}
