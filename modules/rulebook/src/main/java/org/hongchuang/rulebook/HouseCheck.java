package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A metric the house knows holds the type of value of that figure, and names the subsidy where it is about an award. */
final class HouseCheck extends EditionCheck {

    private static final Map<String, HouseFigure> FIGURES =
            Stream.of(HouseFigure.values()).collect(Collectors.toMap(HouseFigure::name, Function.identity()));

    HouseCheck(EditionFile file) {
        super(file);
    }

    @Override
    void visit(Place place) {
        if (place.shape().equals("/metrics/*")) {
            HouseFigure figure =
                    FIGURES.get(place.node().path("source").path("house").asText());
            if (figure != null) {
                metric(place.at("source"), place.node(), figure);
            }
        }
    }

    private void metric(JsonPointer source, JsonNode metric, HouseFigure figure) {
        String type = metric.path("type").asText();
        if (!type.equals(figure.type().name())) {
            problem(
                    source.appendProperty("house"),
                    "the metric '" + metric.path("id").asText() + "' holds a " + type + ", not a " + figure.type());
        }
        if (metric.at("/source/subsidy").isMissingNode() == figure.ofSubsidy()) {
            problem(
                    source,
                    figure.ofSubsidy()
                            ? "the figure '" + figure + "' needs the subsidy it is about"
                            : "the figure '" + figure + "' is about no subsidy");
        }
        if (metric.has("derive")) {
            problem(source, "a metric the house knows is not derived");
        }
    }
}
