package org.hongchuang.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** No id twice: within a list, among the names of formulas, and among all rules; what is built in counts. */
final class IdCheck extends EditionCheck {

    private static final Set<String> RULES = Set.of(
            "/eligibility",
            "/consequences",
            "/misconduct",
            "/subsidies",
            "/calculated",
            "/loans",
            "/assessment/rubric/*/items");

    private final Set<String> rules = new HashSet<>();
    private final Set<String> names = new HashSet<>(FormulaScope.BUILT_IN.keySet());

    IdCheck(EditionFile file) {
        super(file);
    }

    @Override
    void visit(Place place) {
        if (place.node().isArray()) {
            Set<String> seen = seenWith(place);
            for (int i = 0; i < place.node().size(); i++) {
                JsonNode id = place.node().get(i).path("id");
                if (id.isTextual() && !seen.add(id.textValue())) {
                    problem(place.element(i).at("id"), "duplicate id '" + id.textValue() + "'");
                }
            }
        }
    }

    /** Rubric items count as rules across sections; metrics and a kind's thresholds share the formulas' names. */
    private Set<String> seenWith(Place list) {
        if (RULES.contains(list.shape())) {
            return rules;
        } else if (list.shape().equals("/metrics") || isOfFirstKind(list)) {
            return names;
        }
        return new HashSet<>(list.shape().equals("/kinds") ? Set.of(Kind.TERRITORY) : Set.of());
    }

    private static boolean isOfFirstKind(Place list) {
        Place kind = list.around();
        return list.shape().equals("/kinds/*/thresholds")
                && kind != null
                && kind.key().equals("0");
    }
}
