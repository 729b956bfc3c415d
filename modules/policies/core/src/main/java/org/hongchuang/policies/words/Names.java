package org.hongchuang.policies.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hongchuang.kernel.text.Texts;

/** What the names in an edition's formulas are called, in one language. */
final class Names {
    private static final Named UNKNOWN = new Named("", "", "");

    private final Map<String, Named> names = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    /** @param type of the value, as metrics state it; empty if unknown */
    private record Named(String label, String unit, String type) {}

    /** @param content of the edition */
    Names(JsonNode content, Locale language) {
        for (String given : new String[] {"year", "on", "kind"}) {
            String type = given.equals("on") ? "DATE" : given.equals("kind") ? "TEXT" : "NUMBER";
            names.put(given, new Named(Texts.of(language, "policies.formula.name." + given), "", type));
        }
        for (JsonNode metric : content.path("metrics")) {
            put(metric, in(language, metric.path("unit")), metric.path("type").asText(), language);
        }
        for (JsonNode kind : content.path("kinds")) {
            kinds.put(kind.path("id").asText(), in(language, kind.path("label")));
            kind.path("thresholds").forEach(threshold -> put(threshold, "", "NUMBER", language));
        }
    }

    private void put(JsonNode named, String unit, String type, Locale language) {
        names.put(named.path("id").asText(), new Named(in(language, named.path("label")), unit, type));
    }

    /** The text of the language in an object that has both. */
    static String in(Locale language, JsonNode both) {
        return both.path(language.getLanguage().equals("en") ? "en" : "zh").asText();
    }

    String label(String name) {
        Named named = names.get(name);
        return named == null ? name : named.label();
    }

    /** Empty if it has none. */
    String unit(String name) {
        return names.getOrDefault(name, UNKNOWN).unit();
    }

    boolean isFlag(String name) {
        return names.getOrDefault(name, UNKNOWN).type().equals("FLAG");
    }

    boolean isDay(String name) {
        return names.getOrDefault(name, UNKNOWN).type().equals("DATE");
    }

    /** The label of a kind, or the text itself if no kind has this id. */
    String kind(String id) {
        return kinds.getOrDefault(id, id);
    }
}
