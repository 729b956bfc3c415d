package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Every ruling's readings: the chosen one is there, and each other one gives an edition that passes all checks. */
final class ReadingCheck {

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

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
            JsonNode reading = ruling.path("readings").get(j);
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
        if (!reading.path("replace").isArray()) {
            problems.add(file.problem(at, "a reading that is not chosen must say what it replaces"));
        } else if (pathsLeadSomewhere(reading.path("replace"), at.appendProperty("replace"))) {
            problems.addAll(EditionChecks.problems(Readings.apply(file, ruling, at)));
        }
    }

    private boolean pathsLeadSomewhere(JsonNode replacements, JsonPointer at) {
        int before = problems.size();
        for (int k = 0; k < replacements.size(); k++) {
            String path = replacements.get(k).path("at").asText();
            if (ReplacementPath.resolve(file.root(), path) == null) {
                problems.add(file.problem(at.appendIndex(k).appendProperty("at"), "the path leads nowhere: " + path));
            }
        }
        return problems.size() == before;
    }
}
