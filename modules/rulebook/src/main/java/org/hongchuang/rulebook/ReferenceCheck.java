package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What an id refers to must exist. */
final class ReferenceCheck {

    private static final String ENVELOPES = "/programme/envelopes";

    /** Keys that hold an id, with the lists it may be in. */
    private static final Map<String, List<String>> SINGLE = Map.of(
            "metric", List.of("/metrics"),
            "previousYearOf", List.of("/metrics"),
            "score", List.of("/metrics"),
            "namedOn", List.of("/metrics"),
            "form", List.of("/application/forms"),
            "envelope", List.of(ENVELOPES),
            "reportTo", List.of("/programme/bodies"),
            "subsidy", List.of("/subsidies", "/calculated"));

    /** Keys that hold several ids, with the lists they may be in. */
    private static final Map<String, List<String>> MANY = Map.ofEntries(
            Map.entry("kinds", List.of("/kinds")),
            Map.entry("banKinds", List.of("/kinds")),
            Map.entry("grades", List.of("/assessment/grades")),
            Map.entry("passing", List.of("/assessment/grades")),
            Map.entry("rulings", List.of("/rulings")),
            Map.entry("tieBreak", List.of("/metrics")),
            Map.entry("steps", List.of("/application/steps")),
            Map.entry("subsidies", List.of("/subsidies", "/calculated")),
            Map.entry("lead", List.of("/programme/bodies")),
            Map.entry("with", List.of("/programme/bodies")),
            Map.entry("who", List.of("/programme/bodies")));

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    private ReferenceCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        ReferenceCheck check = new ReferenceCheck(file);
        file.walk(check::visit);
        check.formSections();
        check.progress();
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
        } else if (node.isTextual() && MANY.containsKey(parent) && !isTerritory(parent, node)) {
            require(at, node, MANY.get(parent));
        }
    }

    private static boolean isTerritory(String list, JsonNode node) {
        return list.equals("kinds") && node.textValue().equals(Kind.TERRITORY);
    }

    private void formSections() {
        JsonNode forms = file.at("/application/forms");
        for (int i = 0; i < forms.size(); i++) {
            String form = "/application/forms/" + i;
            for (int j = 0; j < forms.path(i).path("fields").size(); j++) {
                JsonPointer at = JsonPointer.compile(form + "/fields/" + j + "/section");
                require(at, file.root().at(at), List.of(form + "/sections"));
            }
        }
    }

    /** Only what is paid in instalments has a state. */
    private void progress() {
        Set<String> paidSo = new HashSet<>();
        for (JsonNode subsidy : file.at("/subsidies")) {
            if (subsidy.has("instalments")) {
                paidSo.add(subsidy.path("id").asText());
            }
        }
        file.walk((at, node) -> {
            JsonNode of = node.path("progress").path("of");
            if (of.isTextual() && !paidSo.contains(of.textValue())) {
                problems.add(file.problem(
                        at.appendProperty("progress").appendProperty("of"),
                        "no subsidy '" + of.textValue() + "' is paid in instalments"));
            }
        });
    }

    private void require(JsonPointer at, JsonNode reference, @Nullable List<String> lists) {
        if (lists != null
                && reference.isTextual()
                && lists.stream().noneMatch(list -> known.computeIfAbsent(list, this::ids)
                        .contains(reference.textValue()))) {
            String places = lists.stream().map(list -> list.substring(1)).collect(Collectors.joining(" or "));
            problems.add(file.problem(at, "nothing in " + places + " has the id '" + reference.textValue() + "'"));
        }
    }

    /** Envelopes hold others. */
    private Set<String> ids(String list) {
        if (list.equals(ENVELOPES)) {
            return Set.copyOf(file.at(list).findValuesAsText("id"));
        }
        return StreamSupport.stream(file.at(list).spliterator(), false)
                .map(element -> element.path("id").asText())
                .collect(Collectors.toSet());
    }
}
