package org.hongchuang.reporting.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.DashboardView;
import org.hongchuang.reporting.api.GradeCount;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyOfMonth;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.OpenFindings;
import org.hongchuang.reporting.api.OpenLines;
import org.hongchuang.reporting.api.TargetLine;
import org.jspecify.annotations.Nullable;

/** The dashboard as JSON: amounts are plain numbers of yuan, months are written as 2026-11. */
public record DashboardFigures(
        Instant asOf,
        String organisation,
        String edition,
        List<TargetJson> targets,
        List<BasesJson> bases,
        List<GradeCount> grades,
        MoneyJson money,
        List<CountyMoneyJson> moneyByCounty,
        List<MonthMoneyJson> moneyByMonth,
        List<OpenFindings> findings,
        OpenLinesJson openLines) {
    static DashboardFigures of(DashboardView view) {
        return new DashboardFigures(
                view.asOf(),
                view.organisation(),
                view.edition(),
                view.targets().stream().map(TargetJson::of).toList(),
                view.bases().stream().map(BasesJson::of).toList(),
                view.grades(),
                MoneyJson.of(view.money()),
                view.moneyByCounty().stream().map(CountyMoneyJson::of).toList(),
                view.moneyByMonth().stream().map(MonthMoneyJson::of).toList(),
                view.findings(),
                OpenLinesJson.of(view.openLines()));
    }

    /** A target against its actual, with the share and the verdicts worked out. */
    public record TargetJson(
            String id,
            String labelZh,
            String labelEn,
            String unitZh,
            String unitEn,
            BigDecimal atLeast,
            @Nullable LocalDate by,
            @Nullable Long actual,
            @Nullable Long actualByDue,
            @Nullable BigDecimal percent,
            String reached,
            String reachedByDue,
            String article) {
        static TargetJson of(TargetLine line) {
            return new TargetJson(
                    line.id(),
                    line.labelZh(),
                    line.labelEn(),
                    line.unitZh(),
                    line.unitEn(),
                    line.atLeast(),
                    line.by(),
                    line.actual(),
                    line.actualByDue(),
                    line.percent(),
                    line.reached().name(),
                    line.reachedByDue().name(),
                    line.article());
        }
    }

    /** Bases of a county by the name of the state. */
    public record BasesJson(@Nullable String county, Map<String, Long> byState) {
        static BasesJson of(BasesOfCounty row) {
            Map<String, Long> byState = new LinkedHashMap<>();
            row.byState().forEach((state, bases) -> byState.put(state.name(), bases));
            return new BasesJson(row.county(), byState);
        }
    }

    /** Amounts by stage, in yuan. */
    public record MoneyJson(
            BigDecimal entitled, BigDecimal ordered, BigDecimal approved, BigDecimal paid, BigDecimal returned) {
        static MoneyJson of(MoneyStages money) {
            return new MoneyJson(
                    money.entitled().amount(),
                    money.ordered().amount(),
                    money.approved().amount(),
                    money.paid().amount(),
                    money.returned().amount());
        }
    }

    /** Amounts of one county. */
    public record CountyMoneyJson(@Nullable String county, MoneyJson money) {
        static CountyMoneyJson of(MoneyOfCounty row) {
            return new CountyMoneyJson(row.county(), MoneyJson.of(row.money()));
        }
    }

    /** Amounts of one month. */
    public record MonthMoneyJson(String month, MoneyJson money) {
        static MonthMoneyJson of(MoneyOfMonth row) {
            return new MonthMoneyJson(row.month().toString(), MoneyJson.of(row.money()));
        }
    }

    /** Statement lines that nothing accounts for. */
    public record OpenLinesJson(
            long count,
            BigDecimal paidOut,
            BigDecimal received,
            @Nullable LocalDate oldest) {
        static OpenLinesJson of(OpenLines lines) {
            return new OpenLinesJson(
                    lines.count(), lines.paidOut().amount(), lines.received().amount(), lines.oldest());
        }
    }
}
