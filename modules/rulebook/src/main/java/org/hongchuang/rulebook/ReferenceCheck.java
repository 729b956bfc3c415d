package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an id refers to must exist. */
final class ReferenceCheck {

    private static final Map<String, String> SINGLE =
            Map.of("metric", "/metrics", "previousYearOf", "/metrics", "form", "/application/forms");
    private static final Map<String, String> MANY = Map.of("grades", "/assessment/grades", "rulings", "/rulings");

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

    private ReferenceCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        ReferenceCheck check = new ReferenceCheck(file);
        file.walk(check::visit);
        check.formSections();
        return check.problems;
    }

    private void visit(JsonPointer at, JsonNode node) {
        if (at.matches()) {
            return;
        }
        String key = at.last().getMatchingProperty();
        String parent = at.head().matches() ? "" : at.head().last().getMatchingProperty();
        if (node.isTextual() && SINGLE.containsKey(key)) {
            require(at, node, SINGLE.get(key));
        } else if (node.isTextual() && MANY.containsKey(parent)) {
            require(at, node, MANY.get(parent));
        }
    }

    private void formSections() {
        JsonNode forms = file.at("/application/forms");
        for (int i = 0; i < forms.size(); i++) {
            String form = "/application/forms/" + i;
            for (int j = 0; j < forms.get(i).path("fields").size(); j++) {
                JsonPointer at = JsonPointer.compile(form + "/fields/" + j + "/section");
                require(at, file.root().at(at), form + "/sections");
            }
        }
    }

    private void require(JsonPointer at, JsonNode reference, String list) {
        if (reference.isTextual() && !ids(list).contains(reference.textValue())) {
            problems.add(file.problem(
                    at, "nothing in " + list.substring(1) + " has the id '" + reference.textValue() + "'"));
        }
    }

    private Set<String> ids(String list) {
        return StreamSupport.stream(file.at(list).spliterator(), false)
                .map(element -> element.path("id").asText())
                .collect(Collectors.toSet());
    }
}
