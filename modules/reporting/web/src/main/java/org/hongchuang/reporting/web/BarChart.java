package org.hongchuang.reporting.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A bar chart in the JSON that Chart.js draws. It stands still, so that nobody is distracted and pictures agree. */
final class BarChart {
    private final List<String> labels;
    private final JsonArrayBuilder datasets = Json.createArrayBuilder();
    private boolean stacked;
    private boolean lyingDown;
    private double widthByHeight = 2;
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

    /** Bars from left to right, where labels are long. */
    BarChart lyingDown() {
        lyingDown = true;
        return this;
    }

    /** For a chart that takes the whole width of the page. */
    BarChart wide() {
        widthByHeight = 3.5;
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
        String lengths = lyingDown ? "x" : "y";
        String names = lyingDown ? "y" : "x";
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("aspectRatio", widthByHeight)
                .add("indexAxis", names)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(lengths, lengths())
                                .add(names, Json.createObjectBuilder().add("stacked", stacked)));
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
