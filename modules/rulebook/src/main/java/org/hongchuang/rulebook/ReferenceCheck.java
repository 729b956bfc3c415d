package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an id refers to must exist. */
final class ReferenceCheck extends EditionCheck {

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

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Set<String> paidInInstalments = new HashSet<>();

    ReferenceCheck(EditionFile file) {
        super(file);
        for (JsonNode subsidy : file.at("/subsidies")) {
            if (subsidy.has("instalments")) {
                paidInInstalments.add(subsidy.path("id").asText());
            }
        }
    }

    @Override
    void visit(Place place) {
        JsonNode node = place.node();
        if (node.isTextual()) {
            List<String> lists = SINGLE.get(place.key());
            if (lists == null && !isTerritory(place)) {
                lists = MANY.get(place.keyAround());
            }
            if (lists != null) {
                require(place::at, node, lists);
            }
        }
        progress(place, node.path("progress").path("of"));
    }

    private static boolean isTerritory(Place place) {
        return place.keyAround().equals("kinds") && place.node().textValue().equals(Kind.TERRITORY);
    }

    /** Only what is paid in instalments has a state. */
    private void progress(Place place, JsonNode of) {
        if (of.isTextual() && !paidInInstalments.contains(of.textValue())) {
            problem(
                    place.at("progress").appendProperty("of"),
                    "no subsidy '" + of.textValue() + "' is paid in instalments");
        }
    }

    /** A field stands in a section of its form. */
    @Override
    void finish() {
        JsonNode forms = file.at("/application/forms");
        for (int i = 0; i < forms.size(); i++) {
            String form = "/application/forms/" + i;
            for (int j = 0; j < forms.path(i).path("fields").size(); j++) {
                JsonPointer at = JsonPointer.compile(form + "/fields/" + j + "/section");
                require(() -> at, file.root().at(at), List.of(form + "/sections"));
            }
        }
    }

    private void require(Supplier<JsonPointer> at, JsonNode reference, List<String> lists) {
        if (reference.isTextual()
                && lists.stream().noneMatch(list -> known.computeIfAbsent(list, this::ids)
                        .contains(reference.textValue()))) {
            String places = lists.stream().map(list -> list.substring(1)).collect(Collectors.joining(" or "));
            problem(at.get(), "nothing in " + places + " has the id '" + reference.textValue() + "'");
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
