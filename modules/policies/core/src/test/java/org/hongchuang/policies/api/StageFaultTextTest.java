package org.hongchuang.policies.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hongchuang.rulebook.StageFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sets a plan of stages is told what is wrong with it. */
class StageFaultTextTest {
    @ParameterizedTest
    @EnumSource(StageFault.Sort.class)
    void everyFaultIsSaidInBothLanguages(StageFault.Sort sort) {
        StageFault fault = new StageFault(sort, 2, List.of("7.77", "8.88"));
        assertThat(StageFaultText.of(Locale.SIMPLIFIED_CHINESE, fault))
                .startsWith("第 2 阶段：")
                .contains("7.77")
                .doesNotContain("{", sort.name());
        assertThat(StageFaultText.of(Locale.ENGLISH, fault))
                .startsWith("Stage 2: ")
                .contains("7.77")
                .doesNotContain("{", sort.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = StageFault.Sort.class,
            names = {"WRONG_SUM", "ONE_PAYMENT"})
    void whatIsWrongWithTheWholeNamesNoStage(StageFault.Sort sort) {
        assertThat(StageFaultText.of(
                        Locale.SIMPLIFIED_CHINESE, new StageFault(sort, 0, List.of("499999.99", "500000"))))
                .contains("499999.99")
                .doesNotContain("第");
    }
}
