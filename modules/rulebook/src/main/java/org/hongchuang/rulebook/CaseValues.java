package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.rulebook.formula.Answer;
import org.hongchuang.rulebook.formula.Formula;
import org.hongchuang.rulebook.formula.ValueType;
import org.jspecify.annotations.Nullable;

/** The values formulas see for one case: its facts, its kind's thresholds, and the metrics derived from them. */
final class CaseValues {

    private final CaseFacts facts;
    private final FormulaBook formulas;
    private final Map<String, Object> values;
    private final Map<String, List<String>> missingFor = new HashMap<>();

    private CaseValues(CaseFacts facts, FormulaBook formulas) {
        this.facts = facts;
        this.formulas = formulas;
        this.values = new HashMap<>(2 * facts.values().size() + 16);
    }

    /**
     * Facts the edition has no metric for are left aside; they belong to another edition.
     *
     * @throws UnfitFacts for an unknown kind or a value of another type
     */
    static CaseValues of(CaseFacts facts, Policy policy, FormulaBook formulas) {
        CaseValues result = new CaseValues(facts, formulas);
        result.values.put("year", BigDecimal.valueOf(facts.year()));
        result.values.put("on", facts.on());
        result.values.put("kind", facts.kind());
        thresholds(facts, policy).forEach(each -> result.values.put(each.id(), each.value()));
        facts.values().forEach(result::take);
        formulas.derivations().forEach(result::derive);
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

    private void take(String metric, Object value) {
        ValueType type = formulas.type(metric);
        if (type != null) {
            if (!type.admits(value)) {
                throw new UnfitFacts("The metric '" + metric + "' holds a " + type);
            }
            values.put(metric, value);
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
        if (answer.missing().isEmpty()) {
            return answer;
        }
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
        return new LookedAt(() -> known(metrics));
    }

    private List<Compared> known(Collection<String> metrics) {
        List<Compared> known = new ArrayList<>(metrics.size());
        for (String metric : metrics) {
            Object value = values.get(metric);
            if (value != null) {
                known.add(new Compared(metric, text(value)));
            }
        }
        return known;
    }

    /** The known values a formula looks at, with those its derived metrics were computed from. */
    List<Compared> compared(Formula formula) {
        return compared(formulas.lookedAt(formula));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
