package org.hongchuang.rulebook;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hongchuang.rulebook.formula.Formula;
import org.hongchuang.rulebook.formula.FormulaCompiler;
import org.hongchuang.rulebook.formula.MalformedFormula;
import org.hongchuang.rulebook.formula.ValueType;
import org.jspecify.annotations.Nullable;

/** The compiled formulas of an edition, found by their text, and the metrics they use. */
final class FormulaBook {

    private final Map<String, Formula> formulas = new HashMap<>();
    private final Map<String, Formula> derivations = new LinkedHashMap<>();
    private final Map<Formula, List<String>> lookedAt = new HashMap<>();
    private final Map<String, ValueType> types = new HashMap<>();

    FormulaBook(Policy policy, FormulaScope scope) {
        policy.metrics().forEach(metric -> {
            types.put(metric.id(), metric.type().inFormulas());
            derive(metric, scope.derivations());
        });
        policy.eligibility().forEach(rule -> add(rule.when(), ValueType.FLAG, scope));
        policy.consequences().forEach(rule -> add(rule.when(), ValueType.FLAG, scope));
        policy.misconduct().forEach(rule -> add(rule.when(), ValueType.FLAG, scope));
        policy.subsidies().forEach(rule -> add(rule.when(), ValueType.FLAG, scope));
        policy.calculated().forEach(rule -> add(rule.when(), ValueType.FLAG, scope));
        policy.loans().forEach(rule -> add(rule.when(), ValueType.FLAG, scope));
        policy.items().forEach(item -> {
            add(item.when(), ValueType.FLAG, scope);
            add(item.award(), ValueType.NUMBER, scope);
        });
        formulas.values().forEach(formula -> lookedAt.put(formula, namesBehind(formula)));
    }

    /** The formulas of derived metrics, by metric. */
    Map<String, Formula> derivations() {
        return Collections.unmodifiableMap(derivations);
    }

    /** Those of rules and those of derived metrics. */
    List<Formula> all() {
        return Stream.concat(formulas.values().stream(), derivations.values().stream())
                .toList();
    }

    /** The names a formula looks at, with those its derived metrics are computed from; sorted. */
    List<String> lookedAt(Formula formula) {
        return Objects.requireNonNull(lookedAt.get(formula));
    }

    /** The type of a metric's values; null if the edition has no such metric. */
    @Nullable
    ValueType type(String metric) {
        return types.get(metric);
    }

    Formula formula(String text) {
        return Objects.requireNonNull(formulas.get(text));
    }

    private List<String> namesBehind(Formula formula) {
        SortedSet<String> names = new TreeSet<>(formula.names());
        for (String name : formula.names()) {
            Formula derivation = derivations.get(name);
            if (derivation != null) {
                names.addAll(derivation.names());
            }
        }
        return List.copyOf(names);
    }

    private void derive(Metric metric, FormulaCompiler compiler) {
        if (metric.derive() != null) {
            derivations.put(metric.id(), compile(metric.derive(), metric.type().inFormulas(), compiler));
        }
    }

    private void add(@Nullable String text, ValueType result, FormulaScope scope) {
        if (text != null) {
            formulas.computeIfAbsent(text, key -> compile(key, result, scope.rules()));
        }
    }

    private static Formula compile(String text, ValueType result, FormulaCompiler compiler) {
        try {
            return compiler.compile(text, result);
        } catch (MalformedFormula e) {
            throw new IllegalStateException("The edition passed all checks and yet has a malformed formula", e);
        }
    }
}
