package org.hongchuang.reporting.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.DashboardView;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyOfMonth;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.OpenFindings;
import org.hongchuang.reporting.api.OpenLines;
import org.hongchuang.reporting.api.TargetLine;
import org.junit.jupiter.api.Test;

class DashboardFiguresTest {
    private static final MoneyStages MONEY =
            new MoneyStages(Money.yuan(4), Money.yuan(3), Money.yuan(2), Money.of("1.10"), Money.ZERO);

    private final DashboardFigures figures = DashboardFigures.of(new DashboardView(
            Instant.EPOCH,
            "甲县总工会",
            "nanchang-bases@2019-06-20",
            "办法",
            "Policy",
            List.of(new TargetLine(
                    "bases", "基地", "Bases", "个", "bases", BigDecimal.ZERO, LocalDate.EPOCH, 0L, 0L, "正文二")),
            List.of(new BasesOfCounty("甲县总工会", Map.of(CaseState.NAMED, 2L, CaseState.SUBMITTED, 1L))),
            List.of(),
            MONEY,
            List.of(new MoneyOfCounty("甲县总工会", MONEY)),
            List.of(new MoneyOfMonth(YearMonth.of(2026, 1), MONEY)),
            List.of(new OpenFindings(FindingAction.RECTIFY, 1)),
            new OpenLines(0, Money.ZERO, Money.ZERO, null)));

    @Test
    void writesMoneyWithTwoDecimals() {
        assertThat(figures.money().paid()).isEqualTo(new BigDecimal("1.10"));
        assertThat(figures.money().returned()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void writesMonthsAndStatesAsText() {
        assertThat(figures.moneyByMonth().get(0).month()).isEqualTo("2026-01");
        assertThat(figures.bases().get(0).byState().keySet()).containsExactly("SUBMITTED", "NAMED");
    }

    @Test
    void aZeroTargetHasAVerdictAndNoShare() {
        assertThat(figures.targets().get(0).percent()).isNull();
        assertThat(figures.targets().get(0).reached()).isEqualTo("MET");
    }
}
