package org.hongchuang.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongchuang.kernel.money.Money;
import org.junit.jupiter.api.Test;

class MoneyStagesTest {
    private static MoneyStages stages(String entitled, String ordered, String approved, String paid, String returned) {
        return new MoneyStages(
                Money.of(entitled), Money.of(ordered), Money.of(approved), Money.of(paid), Money.of(returned));
    }

    @Test
    void addsStageByStageToTheFen() {
        assertThat(stages("200000", "100000.10", "0.10", "0.10", "0")
                        .plus(stages("0.20", "0.20", "0.20", "0.20", "50000.05")))
                .isEqualTo(stages("200000.20", "100000.30", "0.30", "0.30", "50000.05"));
    }

    @Test
    void nothingAddedChangesNothing() {
        MoneyStages some = stages("1", "2", "3", "4", "5");
        assertThat(MoneyStages.NONE.plus(some)).isEqualTo(some);
    }

    @Test
    void outstandingIsEntitledButNotPaid() {
        assertThat(stages("250000", "250000", "200000", "199999.99", "0").outstanding())
                .isEqualTo(Money.of("50000.01"));
    }
}
