package org.hongchuang.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.hongchuang.rulebook.formula.FormulaCompiler;
import org.hongchuang.rulebook.formula.ValueType;

/**
 * The names formulas of an edition may use: its metrics, the thresholds of its kinds, and what every case has. The
 * formula of a derived metric may not use derived metrics, so there are no circles.
 */
record FormulaScope(FormulaCompiler rules, FormulaCompiler derivations) {

    /** The year appraised, the day of the decision, the kind. */
    static final Map<String, ValueType> BUILT_IN =
            Map.of("year", ValueType.NUMBER, "on", ValueType.DATE, "kind", ValueType.TEXT);

    static FormulaScope of(JsonNode root) {
        Map<String, ValueType> given = new HashMap<>(BUILT_IN);
        Map<String, ValueType> derived = new HashMap<>();
        for (JsonNode metric : root.path("metrics")) {
            put(
                    metric.has("derive") ? derived : given,
                    metric,
                    metric.path("type").asText());
        }
        for (JsonNode threshold : root.at("/kinds/0/thresholds")) {
            put(given, threshold, "NUMBER");
        }
        Map<String, ValueType> all = new HashMap<>(derived);
        all.putAll(given);
        return new FormulaScope(FormulaCompiler.over(all), FormulaCompiler.over(given));
    }

    private static void put(Map<String, ValueType> names, JsonNode named, String type) {
        for (ValueType known : ValueType.values()) {
            if (known.name().equals(type) && named.path("id").asText().matches("[a-z][a-z0-9_]*")) {
                names.putIfAbsent(named.path("id").asText(), known);
            }
        }
    }
}
