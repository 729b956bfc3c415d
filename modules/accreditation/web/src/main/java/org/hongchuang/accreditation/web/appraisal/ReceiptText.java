package org.hongchuang.accreditation.web.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.rulebook.CalculatedOutcome;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Compared;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.InstalmentOutcome;
import org.hongchuang.rulebook.ItemOutcome;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.Outcome;
import org.hongchuang.rulebook.RubricItem;
import org.hongchuang.rulebook.SubsidyOutcome;
import org.jspecify.annotations.Nullable;

/** Puts the ids of a receipt into the words of its edition. */
public final class ReceiptText {
    private static final Localized SCORE = new Localized("人工评分", "scored by a person");
    private static final Localized DETERMINED = new Localized("考核结果", "determined result");
    private static final String GRADE = "grade";
    private static final String RESULT = "results.";
    private static final Map<String, Localized> OF_EVERY_CASE = Map.of(
            "year",
            new Localized("考核年度", "year appraised"),
            "on",
            new Localized("适用日期", "day of the decision"),
            "kind",
            new Localized("基地类型", "kind of base"),
            GRADE,
            new Localized("考核等级", "grade"),
            "results",
            new Localized("任期内的考核结果", "results of the term"));

    private final Map<String, Metric> metrics;
    private final Map<String, RubricItem> items;
    private final Map<String, Localized> labels;
    private final Map<String, Localized> words;

    public ReceiptText(Edition edition) {
        metrics = edition.metrics().stream().collect(Collectors.toMap(Metric::id, Function.identity()));
        items = edition.rubric().stream()
                .flatMap(section -> section.items().stream())
                .collect(Collectors.toMap(RubricItem::id, Function.identity()));
        labels = new HashMap<>(OF_EVERY_CASE);
        words = new HashMap<>();
        edition.kinds().forEach(kind -> {
            words.put("kind " + kind.id(), kind.label());
            kind.thresholds().forEach(threshold -> labels.put(threshold.id(), threshold.label()));
        });
        edition.grades().forEach(grade -> words.put("grade " + grade.id(), grade.label()));
    }

    ReceiptLine line(Outcome outcome) {
        return new ReceiptLine(
                outcome.id(),
                outcome.label(),
                outcome.verdict().name(),
                outcome.cite().article(),
                outcome.compared().stream().map(this::compared).toList(),
                outcome.missing().stream().map(this::label).toList(),
                outcome.rulings(),
                outcome instanceof ItemOutcome item ? item.points() : null,
                outcome instanceof ItemOutcome item ? item.maxPoints() : null,
                amount(outcome));
    }

    private static @Nullable BigDecimal amount(Outcome outcome) {
        if (outcome instanceof SubsidyOutcome subsidy) {
            return subsidy.amount();
        }
        if (outcome instanceof InstalmentOutcome instalment) {
            return instalment.amount();
        }
        return outcome instanceof CalculatedOutcome calculated ? calculated.amount() : null;
    }

    /** The facts stated, then the points given, then the results of years. */
    List<ReceiptInput> inputs(CaseFacts facts) {
        List<ReceiptInput> inputs = new ArrayList<>();
        facts.values().forEach((id, value) -> {
            Metric metric = metrics.get(id);
            inputs.add(new ReceiptInput(
                    label(id), value(metric, plain(value)), metric == null ? new Localized("", "") : metric.origin()));
        });
        facts.scores().forEach((id, points) -> inputs.add(new ReceiptInput(label(id), same(plain(points)), SCORE)));
        facts.results()
                .forEach((year, grade) -> inputs.add(new ReceiptInput(label(RESULT + year), grade(grade), DETERMINED)));
        return inputs;
    }

    /** A value with its name and unit, as {@code 建筑面积：2600 平方米}. */
    public Localized compared(Compared compared) {
        Localized label = label(compared.id());
        String id = compared.id().startsWith(RESULT) ? GRADE : compared.id();
        Localized word = words.get(id + " " + compared.value());
        Localized value = word == null ? value(metrics.get(compared.id()), compared.value()) : word;
        return new Localized(label.zh() + "：" + value.zh(), label.en() + ": " + value.en());
    }

    /** What is not known, and who knows it, as {@code 服务满意度（审核确认）}. */
    public Localized gap(String id) {
        Localized label = label(id);
        Metric metric = metrics.get(id);
        return metric == null
                ? label
                : new Localized(
                        label.zh() + "（" + metric.origin().zh() + "）",
                        label.en() + " (" + metric.origin().en() + ")");
    }

    private Localized label(String id) {
        Metric metric = metrics.get(id);
        RubricItem item = items.get(id);
        if (metric != null) {
            return metric.label();
        }
        if (item != null) {
            return item.label();
        }
        return id.startsWith(RESULT) ? ofYear(id.substring(RESULT.length())) : labels.getOrDefault(id, same(id));
    }

    private static Localized ofYear(String year) {
        return new Localized(year + "年度考核等级", "grade of " + year);
    }

    private Localized grade(String id) {
        return words.getOrDefault(GRADE + " " + id, same(id));
    }

    private static Localized value(@Nullable Metric metric, String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? new Localized("是", "yes") : new Localized("否", "no");
        }
        Localized unit = metric == null ? null : metric.unit();
        return unit == null ? same(value) : new Localized(value + " " + unit.zh(), value + " " + unit.en());
    }

    /** Reads the same in both languages, but for a day. */
    private static Localized same(String text) {
        return new Localized(WrittenDays.in(text, Locale.CHINESE), text);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
