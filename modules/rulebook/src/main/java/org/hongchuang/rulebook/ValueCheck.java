package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Values that must fit each other: sums of points, grades from zero, equal thresholds for all kinds, real days. */
final class ValueCheck extends EditionCheck {

    private static final Set<String> DAYS =
            Set.of("/source/issuedOn", "/effective/from", "/effective/until", "/targets/*/by");
    private static final Set<String> DAYS_OF_YEAR = Set.of("/assessment/phases/*/from", "/assessment/phases/*/to");
    private static final Set<String> UNTIL_A_DAY = Set.of("deadline", "notice");

    ValueCheck(EditionFile file) {
        super(file);
    }

    @Override
    void visit(Place place) {
        if (place.node().isTextual()) {
            String text = place.node().textValue();
            if (DAYS.contains(place.shape()) && !isDay(text) || isDayOfYear(place) && !isDay("2000-" + text)) {
                problem(place.at(), "there is no such day: " + text);
            }
        }
    }

    @Override
    void finish() {
        pointsOfSections();
        grades();
        thresholds();
        ranges();
    }

    private static boolean isDayOfYear(Place place) {
        return DAYS_OF_YEAR.contains(place.shape())
                || place.key().equals("by") && UNTIL_A_DAY.contains(place.keyAround());
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
                problem(
                        JsonPointer.compile("/assessment/rubric/" + i + "/points"),
                        "the items of the section add up to " + sum.toPlainString());
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
                problem(
                        JsonPointer.compile("/assessment/grades/" + i),
                        computed ? "the grade needs a min" : "there is no score, so the grade can have no min");
            }
            fromZero |= min.isNumber()
                    && min.decimalValue().signum() == 0
                    && !grades.path(i).path("minExcluded").asBoolean();
        }
        if (grades.isArray() && computed && !fromZero) {
            problem(JsonPointer.compile("/assessment/grades"), "no grade begins at 0");
        }
    }

    private void ranges() {
        JsonNode targets = file.at("/targets");
        for (int i = 0; i < targets.size(); i++) {
            JsonNode atMost = targets.path(i).path("atMost");
            JsonNode atLeast = targets.path(i).path("atLeast");
            if (atMost.isNumber() && atMost.decimalValue().compareTo(atLeast.decimalValue()) <= 0) {
                problem(JsonPointer.compile("/targets/" + i + "/atMost"), "the upper end is not above atLeast");
            }
        }
    }

    private void thresholds() {
        JsonNode kinds = file.at("/kinds");
        for (int i = 1; i < kinds.size(); i++) {
            if (!ids(kinds.path(i)).equals(ids(kinds.path(0)))) {
                problem(
                        JsonPointer.compile("/kinds/" + i + "/thresholds"),
                        "every kind needs the same thresholds: " + ids(kinds.path(0)));
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
