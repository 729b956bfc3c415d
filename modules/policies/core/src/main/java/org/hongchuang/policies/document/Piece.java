package org.hongchuang.policies.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongchuang.policies.api.Difference;
import org.hongchuang.policies.words.EditionWords;

/** A thing of an edition that can be found again in another: its values by key, and what it is called. */
final class Piece {
    private final EditionWords words;
    private final String section;
    private final String path;
    private final String key;
    private final JsonNode node;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    /**
     * @param section of the edition it stands in
     * @param path what finds it in another edition
     * @param key under which it stands
     */
    Piece(EditionWords words, String section, String path, String key, JsonNode node) {
        this.words = words;
        this.section = section;
        this.path = path;
        this.key = key;
        this.node = node;
    }

    Map<String, JsonNode> values() {
        return values;
    }

    /** The name of one of its values. */
    String name(String value) {
        return words.key(key, value);
    }

    /** One of its values in words; empty if it has none. */
    String said(String value) {
        JsonNode found = values.get(value);
        return found == null ? "" : words.value(key, value, found).text();
    }

    Difference.Line line(Difference.Change change, String value, String before, String after) {
        return new Difference.Line(change, words.key("", section), name(), path, value, before, after);
    }

    private String name() {
        String label = node.isTextual() ? node.textValue() : words.label(node);
        return label.isEmpty() ? words.key("", key) : label;
    }
}
