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
import java.util.regex.Pattern;

/** Values that must fit each other: sums of points, grades from zero, equal thresholds for all kinds, real days. */
final class ValueCheck {

    private static final Pattern DAY = Pattern.compile("/source/issuedOn|/effective/(from|until)|/targets/\\d+/by");
    private static final Pattern MONTH_DAY =
            Pattern.compile("/assessment/phases/\\d+/(from|to)|.*/(deadline|notice)/by");

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

    private ValueCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        ValueCheck check = new ValueCheck(file);
        check.days();
        check.pointsOfSections();
        check.grades();
        check.thresholds();
        check.ranges();
        return check.problems;
    }

    private void days() {
        file.walk((at, node) -> {
            String text = node.asText();
            boolean wrong = DAY.matcher(at.toString()).matches() && !isDay(text)
                    || MONTH_DAY.matcher(at.toString()).matches() && !isDay("2000-" + text);
            if (node.isTextual() && wrong) {
                problems.add(file.problem(at, "there is no such day: " + text));
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
            for (JsonNode item : sections.path(i).path("items")) {
                sum = sum.add(item.path("points").decimalValue());
            }
            if (sum.compareTo(sections.path(i).path("points").decimalValue()) != 0) {
                problems.add(file.problem(
                        JsonPointer.compile("/assessment/rubric/" + i + "/points"),
                        "the items of the section add up to " + sum.toPlainString()));
            }
        }
    }

    /** Grades are of scores where there are scores, from 0 on; else a person records them and they have no minimum. */
    private void grades() {
        JsonNode grades = file.at("/assessment/grades");
        boolean computed =
                file.at("/assessment").has("rubric") || file.at("/assessment").has("partials");
        boolean fromZero = false;
        for (int i = 0; i < grades.size(); i++) {
            JsonNode min = grades.path(i).path("min");
            if (min.isMissingNode() == computed) {
                problems.add(file.problem(
                        JsonPointer.compile("/assessment/grades/" + i),
                        computed ? "the grade needs a min" : "there is no score, so the grade can have no min"));
            }
            fromZero |= min.isNumber()
                    && min.decimalValue().signum() == 0
                    && !grades.path(i).path("minExcluded").asBoolean();
        }
        if (grades.isArray() && computed && !fromZero) {
            problems.add(file.problem(JsonPointer.compile("/assessment/grades"), "no grade begins at 0"));
        }
    }

    private void ranges() {
        JsonNode targets = file.at("/targets");
        for (int i = 0; i < targets.size(); i++) {
            JsonNode atMost = targets.path(i).path("atMost");
            JsonNode atLeast = targets.path(i).path("atLeast");
            if (atMost.isNumber() && atMost.decimalValue().compareTo(atLeast.decimalValue()) <= 0) {
                problems.add(file.problem(
                        JsonPointer.compile("/targets/" + i + "/atMost"), "the upper end is not above atLeast"));
            }
        }
    }

    private void thresholds() {
        JsonNode kinds = file.at("/kinds");
        for (int i = 1; i < kinds.size(); i++) {
            if (!ids(kinds.path(i)).equals(ids(kinds.path(0)))) {
                problems.add(file.problem(
                        JsonPointer.compile("/kinds/" + i + "/thresholds"),
                        "every kind needs the same thresholds: " + ids(kinds.path(0))));
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
