package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where rules name a metric outside formulas, it holds the type of value the rule needs. */
final class MetricCheck {

    private static final Map<Pattern, String> NEEDS = Map.of(
            Pattern.compile("/calculated/\\d+/parts/\\d+/metric"), "NUMBER",
            Pattern.compile("/assessment/partials/\\d+/score"), "NUMBER",
            Pattern.compile("/assessment/ranking/tieBreak/\\d+"), "NUMBER",
            Pattern.compile("/targets/\\d+/(baseline/)?metric"), "NUMBER",
            Pattern.compile("/subsidies/\\d+/instalments/namedOn|/assessment/first/namedOn"), "DATE");

    private final EditionFile file;
    private final Map<String, String> types = new HashMap<>();
    private final List<EditionProblem> problems = new ArrayList<>();

    private MetricCheck(EditionFile file) {
        this.file = file;
        file.at("/metrics")
                .forEach(metric -> types.put(
                        metric.path("id").asText(), metric.path("type").asText()));
    }

    static List<EditionProblem> problems(EditionFile file) {
        MetricCheck check = new MetricCheck(file);
        file.walk(check::visit);
        return check.problems;
    }

    private void visit(JsonPointer at, JsonNode node) {
        String type = types.get(node.asText());
        NEEDS.forEach((places, needed) -> {
            if (type != null
                    && !type.equals(needed)
                    && places.matcher(at.toString()).matches()) {
                problems.add(
                        file.problem(at, "the metric '" + node.asText() + "' holds a " + type + ", not a " + needed));
            }
        });
    }
}
