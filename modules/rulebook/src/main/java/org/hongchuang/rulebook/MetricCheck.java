package org.hongchuang.rulebook;

import java.util.HashMap;
import java.util.Map;

/** Where rules name a metric outside formulas, it holds the type of value the rule needs. */
final class MetricCheck extends EditionCheck {

    private static final Map<String, String> NEEDS = Map.of(
            "/calculated/*/parts/*/metric", "NUMBER",
            "/assessment/partials/*/score", "NUMBER",
            "/assessment/ranking/tieBreak/*", "NUMBER",
            "/targets/*/metric", "NUMBER",
            "/targets/*/baseline/metric", "NUMBER",
            "/subsidies/*/instalments/namedOn", "DATE",
            "/assessment/first/namedOn", "DATE");

    private final Map<String, String> types = new HashMap<>();

    MetricCheck(EditionFile file) {
        super(file);
        file.at("/metrics")
                .forEach(metric -> types.put(
                        metric.path("id").asText(), metric.path("type").asText()));
    }

    @Override
    void visit(Place place) {
        String needed = NEEDS.get(place.shape());
        String metric = place.node().asText();
        String type = types.get(metric);
        if (needed != null && type != null && !type.equals(needed)) {
            problem(place.at(), "the metric '" + metric + "' holds a " + type + ", not a " + needed);
        }
    }
}
