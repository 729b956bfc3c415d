package org.hongchuang.rulebook;

import java.util.Collection;
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

/** The compiled formulas of an edition, found by their text, and where their values stand. */
final class FormulaBook {

    private final ValuePlaces places;
    private final Map<String, PlacedFormula> formulas = new HashMap<>();
    private final Map<String, Derivation> derivations = new LinkedHashMap<>();

    FormulaBook(Policy policy, MetricOrder order, FormulaScope scope) {
        places = new ValuePlaces(order, policy.kinds());
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

    ValuePlaces places() {
        return places;
    }

    /** The derived metrics, as the document orders them. */
    Collection<Derivation> derivations() {
        return Collections.unmodifiableCollection(derivations.values());
    }

    /** Those of rules and those of derived metrics. */
    List<PlacedFormula> all() {
        return Stream.concat(
                        formulas.values().stream(),
                        derivations.values().stream().map(Derivation::formula))
                .toList();
    }

    PlacedFormula formula(String text) {
        return Objects.requireNonNull(formulas.get(text));
    }

    private List<String> namesBehind(Formula formula) {
        SortedSet<String> names = new TreeSet<>(formula.names());
        for (String name : formula.names()) {
            Derivation derivation = derivations.get(name);
            if (derivation != null) {
                names.addAll(derivation.formula().formula().names());
            }
        }
        return List.copyOf(names);
    }

    private void derive(Metric metric, FormulaCompiler compiler) {
        if (metric.derive() != null) {
            Formula formula = compile(metric.derive(), metric.type().inFormulas(), compiler);
            PlacedFormula placed = places.placed(formula, List.copyOf(formula.names()));
            derivations.put(metric.id(), new Derivation(metric.id(), places.place(metric.id()), placed));
        }
    }

    private void add(@Nullable String text, ValueType result, FormulaScope scope) {
        if (text != null && !formulas.containsKey(text)) {
            Formula formula = compile(text, result, scope.rules());
            formulas.put(text, places.placed(formula, namesBehind(formula)));
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
