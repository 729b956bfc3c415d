package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hongchuang.rulebook.formula.Answer;
import org.hongchuang.rulebook.formula.Formula;
import org.jspecify.annotations.Nullable;

/** The values formulas see for one case: its facts, its kind's thresholds, and the metrics derived from them. */
final class CaseValues {

    private final CaseFacts facts;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<String>> missingFor = new HashMap<>();
    private final Map<String, Formula> derivations;

    private CaseValues(CaseFacts facts, Map<String, Formula> derivations) {
        this.facts = facts;
        this.derivations = derivations;
    }

    /**
     * Facts the edition has no metric for are left aside; they belong to another edition.
     *
     * @throws UnfitFacts for an unknown kind or a value of another type
     */
    static CaseValues of(CaseFacts facts, Policy policy, Map<String, Formula> derivations) {
        CaseValues result = new CaseValues(facts, derivations);
        result.values.put("year", BigDecimal.valueOf(facts.year()));
        result.values.put("on", facts.on());
        result.values.put("kind", facts.kind());
        thresholds(facts, policy).forEach(each -> result.values.put(each.id(), each.value()));
        policy.metrics().forEach(metric -> result.take(metric, facts));
        derivations.forEach(result::derive);
        return result;
    }

    /** An edition without kinds takes any; the territory has no thresholds. */
    private static List<Threshold> thresholds(CaseFacts facts, Policy policy) {
        if (policy.kinds().isEmpty() || facts.kind().equals(Kind.TERRITORY)) {
            return List.of();
        }
        return policy.kinds().stream()
                .filter(kind -> kind.id().equals(facts.kind()))
                .findFirst()
                .map(Kind::thresholds)
                .orElseThrow(() -> new UnfitFacts("The edition has no kind '" + facts.kind() + "'"));
    }

    CaseFacts facts() {
        return facts;
    }

    /** Whether what is for some kinds is for this case. */
    boolean among(List<String> kinds) {
        return Kind.among(kinds, facts.kind());
    }

    private void take(Metric metric, CaseFacts facts) {
        Object value = facts.values().get(metric.id());
        if (value != null) {
            if (!metric.type().inFormulas().admits(value)) {
                throw new UnfitFacts("The metric '" + metric.id() + "' holds a " + metric.type());
            }
            values.put(metric.id(), value);
        }
    }

    private void derive(String metric, Formula formula) {
        if (!values.containsKey(metric)) {
            Answer answer = formula.evaluate(values);
            if (answer.value() == null) {
                missingFor.put(metric, answer.missing());
            } else {
                values.put(metric, answer.value());
            }
        }
    }

    /** The formula's answer; a missing derived metric is traced to what it is derived from. */
    Answer answer(Formula formula) {
        Answer answer = formula.evaluate(values);
        return new Answer(
                answer.value(),
                answer.missing().stream()
                        .flatMap(name -> missingFor(name).stream())
                        .toList());
    }

    /** The value of a metric; null while unknown. */
    @Nullable
    Object value(String metric) {
        return values.get(metric);
    }

    /** The number a metric holds; null while unknown. */
    @Nullable
    BigDecimal number(String metric) {
        return (BigDecimal) values.get(metric);
    }

    /** The metrics that are to be known before this one is. */
    List<String> missingFor(String metric) {
        return missingFor.getOrDefault(metric, List.of(metric));
    }

    /** The known ones of some metrics. */
    List<Compared> compared(Collection<String> metrics) {
        return metrics.stream()
                .filter(values::containsKey)
                .map(metric -> new Compared(metric, text(Objects.requireNonNull(values.get(metric)))))
                .toList();
    }

    /** The known values a formula looks at, with those its derived metrics were computed from. */
    List<Compared> compared(Formula formula) {
        SortedSet<String> names = new TreeSet<>(formula.names());
        for (String name : formula.names()) {
            Formula derivation = derivations.get(name);
            if (derivation != null) {
                names.addAll(derivation.names());
            }
        }
        return compared(names);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
