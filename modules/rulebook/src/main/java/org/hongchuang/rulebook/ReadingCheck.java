package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Every ruling's readings: the chosen one is there, and each other one gives an edition that passes all checks. Each costs
 * a check of the whole file, so there are only so many.
 */
final class ReadingCheck {

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

    private static final int MAX_OTHERS = 40;

    private int others;

    private ReadingCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        ReadingCheck check = new ReadingCheck(file);
        for (int i = 0; i < file.at("/rulings").size(); i++) {
            check.ruling(i);
        }
        return check.problems;
    }

    private void ruling(int i) {
        JsonNode ruling = file.at("/rulings/" + i);
        String chosen = ruling.path("chosen").asText();
        boolean found = false;
        for (int j = 0; j < ruling.path("readings").size(); j++) {
            JsonNode reading = ruling.path("readings").path(j);
            if (reading.path("id").asText().equals(chosen)) {
                found = true;
                chosen(reading, Readings.at(i, j));
            } else {
                other(i, reading, Readings.at(i, j));
            }
        }
        if (!found) {
            problems.add(file.problem(JsonPointer.compile("/rulings/" + i), "there is no reading '" + chosen + "'"));
        }
    }

    private void chosen(JsonNode reading, JsonPointer at) {
        if (reading.has("replace")) {
            problems.add(file.problem(at, "the body states the chosen reading, so it replaces nothing"));
        }
    }

    private void other(int ruling, JsonNode reading, JsonPointer at) {
        if (++others > MAX_OTHERS) {
            problems.add(file.problem(at, "more than " + MAX_OTHERS + " readings that are not chosen"));
        } else if (!reading.path("replace").isArray()) {
            problems.add(file.problem(at, "a reading that is not chosen must say what it replaces"));
        } else {
            List<EditionProblem> nowhere = Replacements.problems(file, at.appendProperty("replace"));
            problems.addAll(
                    nowhere.isEmpty() ? EditionChecks.problems(Readings.apply(file, ruling, at), file) : nowhere);
        }
    }
}
