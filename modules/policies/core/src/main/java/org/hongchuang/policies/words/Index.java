package org.hongchuang.policies.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything in an edition that has an id: what it is called, and where in the document it stands. */
final class Index {
    /** In which list to look first for the id under a key; elsewhere the first thing of that id is meant. */
    private static final Map<String, Set<String>> LISTS = Map.ofEntries(
            Map.entry("metric", Set.of("metrics")),
            Map.entry("previousYearOf", Set.of("metrics")),
            Map.entry("score", Set.of("metrics")),
            Map.entry("namedOn", Set.of("metrics")),
            Map.entry("tieBreak", Set.of("metrics")),
            Map.entry("kind", Set.of("kinds")),
            Map.entry("kinds", Set.of("kinds")),
            Map.entry("banKinds", Set.of("kinds")),
            Map.entry("form", Set.of("forms")),
            Map.entry("section", Set.of("sections")),
            Map.entry("grades", Set.of("grades")),
            Map.entry("passing", Set.of("grades")),
            Map.entry("steps", Set.of("steps")),
            Map.entry("subsidies", Set.of("subsidies", "calculated")),
            Map.entry("subsidy", Set.of("subsidies", "calculated")),
            Map.entry("of", Set.of("subsidies")),
            Map.entry("envelope", Set.of("envelopes", "parts")),
            Map.entry("lead", Set.of("bodies")),
            Map.entry("with", Set.of("bodies")),
            Map.entry("who", Set.of("bodies")),
            Map.entry("reportTo", Set.of("bodies")));

    /** Under these stands no id of something else. */
    private static final Set<String> PLAIN =
            Set.of("id", "zh", "en", "rulebook", "number", "article", "note", "at", "chosen", "outline");

    /** Things that are no rules: they do not take the anchor of a rule of the same id. */
    private static final Map<String, String> PREFIXES = Map.of(
            "metrics",
            "metric-",
            "rulings",
            "ruling-",
            "fields",
            "field-",
            "choices",
            "choice-",
            "readings",
            "reading-");

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<JsonNode, String> anchors = new IdentityHashMap<>();
    private final Locale language;

    /** @param list the key of the list it stands in */
    private record Entry(String list, String label, String anchor) {}

    Index(JsonNode content, Locale language) {
        this.language = language;
        walk("", content, new HashSet<>());
    }

    private void walk(String key, JsonNode node, Set<String> taken) {
        if (node.isObject()) {
            if (node.path("id").isTextual()) {
                note(key, node, taken);
            }
            node.properties().forEach(child -> walk(child.getKey(), child.getValue(), taken));
        } else {
            node.forEach(child -> walk(key, child, taken));
        }
    }

    private void note(String list, JsonNode element, Set<String> taken) {
        String id = element.path("id").asText();
        String wanted = PREFIXES.getOrDefault(list, "rule-") + id;
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        anchors.put(element, anchor);
        entries.computeIfAbsent(id, each -> new ArrayList<>()).add(new Entry(list, label(element), anchor));
    }

    /** What an element is called. */
    String label(JsonNode element) {
        for (String key : new String[] {"label", "question", "what", "title"}) {
            if (element.path(key).has("zh")) {
                return Names.in(language, element.path(key));
            }
        }
        return element.path("id").asText(element.path("article").asText());
    }

    /** Unique within the document; null for what has no id. */
    @Nullable
    String anchor(JsonNode element) {
        return anchors.get(element);
    }

    /** Whether a text under the key may be the id of something. */
    static boolean refers(String key) {
        return !PLAIN.contains(key);
    }

    /** What an id under a key means; the id itself where nothing has it. */
    String label(String key, String id) {
        return entry(key, id).map(Entry::label).orElse(id);
    }

    @Nullable
    String anchor(String key, String id) {
        return entry(key, id).map(Entry::anchor).orElse(null);
    }

    private Optional<Entry> entry(String key, String id) {
        List<Entry> all = entries.getOrDefault(id, List.of());
        Set<String> lists = LISTS.getOrDefault(key, Set.of());
        return all.stream()
                .filter(entry -> lists.contains(entry.list()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(entry -> !entry.list().equals("fields"))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }
}
