package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.rulebook.formula.Answer;
import org.jspecify.annotations.Nullable;

/** The values formulas see for one case: its facts, its kind's thresholds, and the metrics derived from them. */
final class CaseValues {

    private final CaseFacts facts;
    private final ValuePlaces places;
    private final @Nullable Object[] values;
    private @Nullable Map<String, List<String>> missingFor;

    /** @throws UnfitFacts for an unknown kind or a value of another type */
    CaseValues(CaseFacts facts, FormulaBook formulas) {
        this.facts = facts;
        places = formulas.places();
        values = places.values(facts);
        formulas.derivations().forEach(this::derive);
    }

    CaseFacts facts() {
        return facts;
    }

    /** Whether what is for some kinds is for this case. */
    boolean among(List<String> kinds) {
        return Kind.among(kinds, facts.kind());
    }

    private void derive(Derivation derivation) {
        if (values[derivation.place()] == null) {
            Answer answer = derivation.formula().evaluate(values);
            values[derivation.place()] = answer.value();
            if (answer.value() == null) {
                missing(derivation.metric(), answer.missing());
            }
        }
    }

    private void missing(String metric, List<String> names) {
        if (missingFor == null) {
            missingFor = new HashMap<>();
        }
        missingFor.put(metric, names);
    }

    /** The formula's answer; a missing derived metric is traced to what it is derived from. */
    Answer answer(PlacedFormula formula) {
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

    /** What the formula would give on another day, all else staying as it is. */
    Answer answerOn(LocalDate day, PlacedFormula formula) {
        @Nullable Object[] then = values.clone();
        then[places.place(ValuePlaces.ON)] = day;
        return formula.evaluate(then);
    }

    /** The value of a name in formulas; null while unknown. */
    @Nullable
    Object value(String metric) {
        return values[places.place(metric)];
    }

    /** The number a metric holds; null while unknown. */
    @Nullable
    BigDecimal number(String metric) {
        return (BigDecimal) value(metric);
    }

    /** The metrics that are to be known before this one is. */
    List<String> missingFor(String metric) {
        return missingFor == null ? List.of(metric) : missingFor.getOrDefault(metric, List.of(metric));
    }

    /** The known ones of some metrics. */
    List<Compared> compared(Collection<String> metrics) {
        return new LookedAt(() -> known(metrics));
    }

    private List<Compared> known(Collection<String> metrics) {
        List<Compared> known = new ArrayList<>(metrics.size());
        for (String metric : metrics) {
            Object value = value(metric);
            if (value != null) {
                known.add(new Compared(metric, text(value)));
            }
        }
        return known;
    }

    /** The known values a formula looks at, with those its derived metrics were computed from. */
    List<Compared> compared(PlacedFormula formula) {
        return compared(formula.lookedAt());
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
