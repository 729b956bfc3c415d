package org.hongchuang.reporting.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyOfMonth;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.TargetLine;
import org.jspecify.annotations.Nullable;

/** Draws the figures of the dashboard in one language. */
final class DashboardCharts {
    private static final String BLUE = "#1f4e79";
    private static final String GREY = "#6b7885";
    private static final String GREEN = "#17603a";
    private static final String LIGHT_BLUE = "#5b8db8";
    private static final String RED = "#9a1b1f";
    private static final Map<CaseState, String> COLOURS = new EnumMap<>(Map.of(
            CaseState.DRAFT,
            "#8a949e",
            CaseState.SUBMITTED,
            LIGHT_BLUE,
            CaseState.RETURNED,
            "#b07d00",
            CaseState.RECOMMENDED,
            "#2f6ea5",
            CaseState.VERIFIED,
            BLUE,
            CaseState.APPROVED,
            "#3f8f63",
            CaseState.REJECTED,
            RED,
            CaseState.NAMED,
            GREEN,
            CaseState.RECTIFYING,
            "#c2701c",
            CaseState.WITHDRAWN,
            "#5e2a2c"));

    private final Locale locale;

    DashboardCharts(Locale locale) {
        this.locale = locale;
    }

    /** Targets and actuals; what the system does not count is left out of the drawing, not drawn as zero. */
    String targets(List<TargetLine> targets) {
        List<TargetLine> counted =
                targets.stream().filter(line -> line.actual() != null).toList();
        return new BarChart(counted.stream().map(this::label).toList())
                .bars(text("reporting.targets.at-least"), GREY, counted, TargetLine::atLeast)
                .bars(
                        text("reporting.targets.actual"),
                        GREEN,
                        counted,
                        line -> BigDecimal.valueOf(Objects.requireNonNull(line.actual())))
                .json();
    }

    /** One bar for each county, stacked by state. */
    String bases(List<BasesOfCounty> counties) {
        BarChart chart =
                new BarChart(counties.stream().map(row -> county(row.county())).toList()).stacked();
        for (CaseState state : CaseState.values()) {
            if (counties.stream().anyMatch(row -> row.in(state) > 0)) {
                chart.bars(
                        text("accreditation.CaseState." + state),
                        COLOURS.getOrDefault(state, GREY),
                        counties,
                        row -> BigDecimal.valueOf(row.in(state)));
            }
        }
        return chart.json();
    }

    String moneyByCounty(List<MoneyOfCounty> rows) {
        return money(rows.stream().map(row -> county(row.county())).toList(), rows, MoneyOfCounty::money)
                .json();
    }

    String moneyByMonth(List<MoneyOfMonth> rows) {
        return money(rows.stream().map(row -> row.month().toString()).toList(), rows, MoneyOfMonth::money)
                .json();
    }

    private <T> BarChart money(List<String> labels, List<T> rows, Function<T, MoneyStages> stages) {
        return new BarChart(labels)
                .bars(text("reporting.money.entitled"), GREY, rows, amount(stages, MoneyStages::entitled))
                .bars(text("reporting.money.ordered"), LIGHT_BLUE, rows, amount(stages, MoneyStages::ordered))
                .bars(text("reporting.money.approved"), BLUE, rows, amount(stages, MoneyStages::approved))
                .bars(text("reporting.money.paid"), GREEN, rows, amount(stages, MoneyStages::paid))
                .bars(text("reporting.money.returned"), RED, rows, amount(stages, MoneyStages::returned))
                .unit(text("reporting.money.unit"));
    }

    private static <T> Function<T, BigDecimal> amount(
            Function<T, MoneyStages> stages, Function<MoneyStages, Money> stage) {
        return stages.andThen(stage).andThen(Money::amount);
    }

    private String label(TargetLine line) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? line.labelEn() : line.labelZh();
    }

    private String county(@Nullable String name) {
        return name == null ? text("reporting.city-itself") : name;
    }

    private String text(String key) {
        return Texts.of(locale, key);
    }
}
