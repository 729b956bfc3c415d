package org.hongchuang.accreditation.figures;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricPeriod;
import org.hongchuang.rulebook.MetricType;
import org.jspecify.annotations.Nullable;

/** The metrics people state for a year: those of the year that nothing else yields. */
final class YearMetrics {
    /** Words by which editions say that a figure does not come from the base: office, survey, scoring, sums, statistics. */
    private static final List<String> NOT_OF_THE_BASE = List.of("“双创”办公室", "问卷", "评分录入", "汇总", "统计");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Metric> metrics;

    YearMetrics(Edition edition) {
        this(List.of(edition));
    }

    /** Those of several editions together; where they have the same, that of the first counts. */
    YearMetrics(List<Edition> editions) {
        Map<String, Metric> byId = new LinkedHashMap<>();
        editions.stream()
                .flatMap(edition -> edition.metrics().stream())
                .filter(metric ->
                        metric.period() != MetricPeriod.CASE && !metric.derived() && metric.previousYearOf() == null)
                .forEach(metric -> byId.putIfAbsent(metric.id(), metric));
        metrics = List.copyOf(byId.values());
    }

    List<Metric> all() {
        return metrics;
    }

    /**
     * Whether only the office may state it: what it confirms by visit or verification, finds itself, asks others about, scores,
     * or sums up over the territory. A base does not vouch for itself.
     */
    static boolean ofOffice(Metric metric) {
        String origin = metric.origin().zh();
        return metric.type() == MetricType.FLAG || NOT_OF_THE_BASE.stream().anyMatch(origin::contains);
    }

    Map<String, Metric> byId() {
        return metrics.stream().collect(Collectors.toMap(Metric::id, Function.identity()));
    }

    /** Those of some figures that are asked for and are well-formed. */
    Map<String, String> fitting(Map<String, String> values) {
        Map<String, Metric> asked = byId();
        Map<String, String> fitting = new TreeMap<>(values);
        fitting.entrySet().removeIf(entry -> {
            Metric metric = asked.get(entry.getKey());
            return metric == null || problem(metric, entry.getValue()) != null;
        });
        return fitting;
    }

    Map<String, MetricType> types() {
        return metrics.stream().collect(Collectors.toMap(Metric::id, Metric::type));
    }

    /** By heading, with and without the unit. */
    Map<String, Metric> byHeading() {
        Map<String, Metric> headings = new TreeMap<>();
        for (Metric metric : metrics) {
            headings.put(Sheet.normal(metric.label().zh()), metric);
            headings.put(Sheet.normal(heading(metric)), metric);
        }
        return headings;
    }

    static String heading(Metric metric) {
        Localized unit = metric.unit();
        return unit == null ? metric.label().zh() : metric.label().zh() + "（" + unit.zh() + "）";
    }

    /** What is wrong with a value, as the key of a text; nothing if it fits. */
    static @Nullable String problem(Metric metric, String value) {
        return switch (metric.type()) {
            case NUMBER -> numberProblem(metric, value);
            case FLAG -> value.matches("true|false") ? null : "accreditation.field.yes-no";
            case DATE -> isDay(value) ? null : "accreditation.field.day";
            case TEXT -> value.length() <= 200 ? null : "accreditation.field.too-long";
        };
    }

    private static @Nullable String numberProblem(Metric metric, String value) {
        if (!value.matches("[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            return "accreditation.field.number";
        }
        Localized unit = metric.unit();
        boolean share = unit != null && unit.zh().equals("%");
        return share && new BigDecimal(value).compareTo(HUNDRED) > 0 ? "accreditation.field.percent" : null;
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
