package org.hongchuang.reporting.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A bar chart in the JSON that Chart.js draws, its bars running from left to right like the rows of the table beside it,
 * and as high as that table. It stands still, so that nobody is distracted and pictures agree.
 */
final class BarChart {
    private final List<String> labels;
    private final JsonArrayBuilder datasets = Json.createArrayBuilder();
    private boolean stacked;
    private String unit = "";

    BarChart(List<String> labels) {
        this.labels = labels;
    }

    /** One bar for each row, all in one colour. */
    <T> BarChart bars(String label, String colour, List<T> rows, Function<T, BigDecimal> length) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.forEach(row -> data.add(length.apply(row)));
        datasets.add(Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
                .add("maxBarThickness", 48)
                .add("data", data));
        return this;
    }

    BarChart stacked() {
        stacked = true;
        return this;
    }

    /** What the lengths are measured in. */
    BarChart unit(String measure) {
        unit = measure;
        return this;
    }

    /** Stands inside a script element of the page, so no label can end that element. */
    String json() {
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(labels))
                                .add("datasets", datasets))
                .add("options", options())
                .build()
                .toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private JsonObjectBuilder options() {
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("indexAxis", "y")
                .add("scales", Json.createObjectBuilder().add("x", lengths()).add("y", names()));
    }

    /** Every row has its name, however many there are. */
    private JsonObjectBuilder names() {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("ticks", Json.createObjectBuilder().add("autoSkip", false));
    }

    private JsonObjectBuilder lengths() {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0))
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", !unit.isEmpty())
                                .add("text", unit));
    }
}
