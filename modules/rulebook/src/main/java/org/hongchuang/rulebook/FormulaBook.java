package org.hongchuang.rulebook;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.rulebook.formula.Formula;
import org.hongchuang.rulebook.formula.FormulaCompiler;
import org.hongchuang.rulebook.formula.MalformedFormula;
import org.hongchuang.rulebook.formula.ValueType;
import org.jspecify.annotations.Nullable;

/** The compiled formulas of an edition, found by their text. */
final class FormulaBook {

    private final Map<String, Formula> formulas = new HashMap<>();
    private final Map<String, Formula> derivations = new LinkedHashMap<>();

    FormulaBook(Policy policy, FormulaScope scope) {
        policy.metrics().forEach(metric -> derive(metric, scope.derivations()));
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
    }

    /** The formulas of derived metrics, by metric. */
    Map<String, Formula> derivations() {
        return Collections.unmodifiableMap(derivations);
    }

    Formula formula(String text) {
        return Objects.requireNonNull(formulas.get(text));
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
