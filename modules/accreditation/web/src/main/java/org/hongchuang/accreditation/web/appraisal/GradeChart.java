package org.hongchuang.accreditation.web.appraisal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.ToLongFunction;

/** Bases of each grade, present and proposed, as the bars Chart.js draws; the table beside it has the same numbers. */
final class GradeChart {
    private static final String GREY = "#6b7885";
    private static final String BLUE = "#1f4e79";

    private GradeChart() {}

    /**
     * @param names of the grades, in the order of the table
     * @param before word for what is present, as {@code after} for what is proposed
     */
    static String json(GradeTable table, List<String> names, String before, String after) {
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(names))
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(bars(before, GREY, table.getGrades(), table::before))
                                                .add(bars(after, BLUE, table.getGrades(), table::after))))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("maintainAspectRatio", false)
                                .add("indexAxis", "y"))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static JsonObjectBuilder bars(
            String label, String colour, List<String> grades, ToLongFunction<String> length) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        grades.forEach(grade -> data.add(length.applyAsLong(grade)));
        return Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
                .add("maxBarThickness", 32)
                .add("data", data);
    }
}
