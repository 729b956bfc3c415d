package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A metric the house knows holds the type of value of that figure, and names the subsidy where it is about an award. */
final class HouseCheck {

    private static final Map<String, HouseFigure> FIGURES =
            Stream.of(HouseFigure.values()).collect(Collectors.toMap(HouseFigure::name, Function.identity()));

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

    private HouseCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        HouseCheck check = new HouseCheck(file);
        JsonNode metrics = file.at("/metrics");
        for (int i = 0; i < metrics.size(); i++) {
            JsonNode metric = metrics.path(i);
            HouseFigure figure = FIGURES.get(metric.path("source").path("house").asText());
            if (figure != null) {
                check.metric(JsonPointer.compile("/metrics/" + i), metric, figure);
            }
        }
        return check.problems;
    }

    private void metric(JsonPointer at, JsonNode metric, HouseFigure figure) {
        JsonPointer source = at.appendProperty("source");
        String type = metric.path("type").asText();
        if (!type.equals(figure.type().name())) {
            problems.add(file.problem(
                    source.appendProperty("house"),
                    "the metric '" + metric.path("id").asText() + "' holds a " + type + ", not a " + figure.type()));
        }
        if (metric.at("/source/subsidy").isMissingNode() == figure.ofSubsidy()) {
            problems.add(file.problem(
                    source,
                    figure.ofSubsidy()
                            ? "the figure '" + figure + "' needs the subsidy it is about"
                            : "the figure '" + figure + "' is about no subsidy"));
        }
        if (metric.has("derive")) {
            problems.add(file.problem(source, "a metric the house knows is not derived"));
        }
    }
}
