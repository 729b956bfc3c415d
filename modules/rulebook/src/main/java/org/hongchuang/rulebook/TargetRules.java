package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.formula.Arithmetic;
import org.jspecify.annotations.Nullable;

/** Sets targets against the figures that tell how far they are. */
final class TargetRules {

    private TargetRules() {}

    /** The targets that name a metric, are for this kind of case and ask something of the year. */
    static List<TargetOutcome> outcomes(List<Target> targets, CaseValues values) {
        List<TargetOutcome> outcomes = new ArrayList<>();
        for (Target target : targets) {
            if (target.metric() != null
                    && values.among(target.kinds())
                    && target.asks(values.facts().year())) {
                outcomes.add(outcome(target, target.metric(), values));
            }
        }
        return outcomes;
    }

    private static TargetOutcome outcome(Target target, String metric, CaseValues values) {
        Baseline baseline = target.baseline();
        List<String> metrics = baseline == null ? List.of(metric) : List.of(metric, baseline.metric());
        BigDecimal reached = baseline == null
                ? values.number(metric)
                : growth(values.number(metric), values.number(baseline.metric()));
        Question question = new Question(values);
        question.looksAt(values.compared(metrics));
        if (reached == null) {
            question.unknown(missing(metrics, values));
        } else {
            question.known(reached.compareTo(target.atLeast()) >= 0);
        }
        LocalDate due = target.due(values.facts().year());
        return new TargetOutcome(
                target.id(),
                target.label(),
                question.verdict(),
                target.atLeast(),
                target.atMost(),
                due,
                TargetState.of(question.verdict(), due, values.facts().on()),
                reached,
                question.grounds(target.cite(), target.rulings()));
    }

    /** In percent; there is none over nothing. */
    private static @Nullable BigDecimal growth(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null || before.signum() <= 0
                ? null
                : Arithmetic.percent(now.subtract(before), before);
    }

    private static List<String> missing(List<String> metrics, CaseValues values) {
        List<String> missing = metrics.stream()
                .filter(metric -> values.value(metric) == null)
                .flatMap(metric -> values.missingFor(metric).stream())
                .toList();
        return missing.isEmpty() ? metrics : missing;
    }
}
