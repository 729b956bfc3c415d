package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No id twice: within a list, among the names of formulas, and among all rules; what is built in counts. */
final class IdCheck {

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();
    private final Map<String, Set<String>> seen = new HashMap<>();

    private IdCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        IdCheck check = new IdCheck(file);
        check.seen.put("names", new HashSet<>(FormulaScope.BUILT_IN.keySet()));
        check.seen.put("/kinds", new HashSet<>(Set.of(Kind.TERRITORY)));
        file.walk(check::visit);
        return check.problems;
    }

    private void visit(JsonPointer at, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode id = node.get(i).path("id");
                if (id.isTextual()) {
                    note(scope(at), id.textValue(), at.appendIndex(i).appendProperty("id"));
                }
            }
        }
    }

    /** Rubric items count as rules across sections; metrics and a kind's thresholds share the formulas' names. */
    private static String scope(JsonPointer list) {
        String path = list.toString();
        if (path.matches(
                "/(eligibility|consequences|misconduct|subsidies|calculated|loans)|/assessment/rubric/\\d+/items")) {
            return "rules";
        } else if (path.matches("/metrics|/kinds/0/thresholds")) {
            return "names";
        }
        return path;
    }

    private void note(String scope, String id, JsonPointer at) {
        if (!seen.computeIfAbsent(scope, key -> new HashSet<>()).add(id)) {
            problems.add(file.problem(at, "duplicate id '" + id + "'"));
        }
    }
}
