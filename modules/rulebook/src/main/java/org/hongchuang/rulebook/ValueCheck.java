package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values that must fit each other: sums of points, grades from zero, equal thresholds for all kinds, real days. */
final class ValueCheck {

    private static final Set<String> DAYS = Set.of("/source/issuedOn", "/effective/from", "/effective/until");

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

    private ValueCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        ValueCheck check = new ValueCheck(file);
        check.days();
        check.pointsOfSections();
        check.lowestGrade();
        check.thresholds();
        return check.problems;
    }

    private void days() {
        file.walk((at, node) -> {
            boolean day = DAYS.contains(at.toString()) || at.toString().matches("/targets/\\d+/by");
            if (day && node.isTextual() && !isDay(node.textValue())) {
                problems.add(file.problem(at, "there is no such day: " + node.textValue()));
            }
        });
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void pointsOfSections() {
        JsonNode sections = file.at("/assessment/rubric");
        for (int i = 0; i < sections.size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode item : sections.get(i).path("items")) {
                sum = sum.add(item.path("points").decimalValue());
            }
            if (sum.compareTo(sections.get(i).path("points").decimalValue()) != 0) {
                problems.add(file.problem(
                        JsonPointer.compile("/assessment/rubric/" + i + "/points"),
                        "the items of the section add up to " + sum.toPlainString()));
            }
        }
    }

    private void lowestGrade() {
        JsonNode grades = file.at("/assessment/grades");
        boolean fromZero = false;
        for (JsonNode grade : grades) {
            fromZero |= grade.path("min").isNumber()
                    && grade.path("min").decimalValue().signum() == 0;
        }
        if (grades.isArray() && !fromZero) {
            problems.add(file.problem(JsonPointer.compile("/assessment/grades"), "no grade begins at 0"));
        }
    }

    private void thresholds() {
        JsonNode kinds = file.at("/kinds");
        for (int i = 1; i < kinds.size(); i++) {
            if (!ids(kinds.get(i)).equals(ids(kinds.get(0)))) {
                problems.add(file.problem(
                        JsonPointer.compile("/kinds/" + i + "/thresholds"),
                        "every kind needs the same thresholds: " + ids(kinds.get(0))));
            }
        }
    }

    private static Set<String> ids(JsonNode kind) {
        Set<String> ids = new LinkedHashSet<>();
        kind.path("thresholds")
                .forEach(threshold -> ids.add(threshold.path("id").asText()));
        return ids;
    }
}
