package org.hongchuang.policies.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.api.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Says what stands in the tree of an edition. It goes by the shape of values and by texts for keys and constants, so that
 * a new section of editions needs new texts and nothing else.
 */
public final class EditionWords {
    private static final Set<String> REPLACEMENTS = Set.of("replace", "sample");

    private final Index index;
    private final ValueText values;
    private final Locale language;

    /** @param content of an edition */
    public EditionWords(JsonNode content, Locale language) {
        this.index = new Index(content, language);
        this.values = new ValueText(content, index, language);
        this.language = language;
    }

    /** What a key is called where it stands. */
    public String key(String parent, String key) {
        return values.key(parent, key);
    }

    /** What an element of the tree is called. */
    public String label(JsonNode element) {
        return index.label(element);
    }

    /** Where an element of the tree stands in the document; null for what has no id. */
    public @Nullable String anchor(JsonNode element) {
        return index.anchor(element);
    }

    /** Whether a value is said in a cell, and not as a part of the document of its own as what has an id is. */
    public static boolean fitsInCell(String key, JsonNode value) {
        if (REPLACEMENTS.contains(key) || key.equals("readings") || !value.isContainerNode()) {
            return true;
        }
        if (value.has("id")) {
            return false;
        }
        for (JsonNode child : value) {
            if (value.isArray() ? child.isContainerNode() : !fitsInCell("", child)) {
                return false;
            }
        }
        return true;
    }

    /** A value in words, with what it refers to. */
    public Cell value(String parent, String key, JsonNode value) {
        if (ValueText.FORMULAS.contains(key) && value.isTextual()) {
            return new Cell(List.of(new Cell.Line(values.say(parent, key, value), null)), value.textValue());
        } else if (key.equals("rulings") || key.equals("by") && value.isArray()) {
            return new Cell(references(key, value), null);
        } else if (key.equals("readings")) {
            return new Cell(readings(value), null);
        } else if (REPLACEMENTS.contains(key)) {
            return new Cell(replacements(value), null);
        }
        return Cell.of(values.say(parent, key, value));
    }

    private List<Cell.Line> references(String key, JsonNode ids) {
        List<Cell.Line> lines = new ArrayList<>();
        ids.forEach(id -> lines.add(new Cell.Line(
                key.equals("rulings") ? id.asText() : index.label(key, id.asText()), index.anchor(key, id.asText()))));
        return lines;
    }

    private List<Cell.Line> readings(JsonNode readings) {
        List<Cell.Line> lines = new ArrayList<>();
        readings.forEach(reading -> {
            String label = Names.in(language, reading.path("label"));
            lines.add(new Cell.Line(
                    Texts.of(
                            language,
                            "policies.document.named",
                            reading.path("id").asText(),
                            label),
                    null));
            lines.addAll(replacements(reading.path("replace")));
        });
        return lines;
    }

    private List<Cell.Line> replacements(JsonNode replacements) {
        List<Cell.Line> lines = new ArrayList<>();
        replacements.forEach(each -> lines.add(new Cell.Line(replacement(each), null)));
        return lines;
    }

    /** What is put where, such as 限期整改 · 适用等次：良好以下、良好. */
    public String replacement(JsonNode replacement) {
        String[] path = replacement.path("at").asText().split("/", -1);
        String key = path[path.length - 1];
        String owner = path.length < 2 ? "" : path[path.length - 2];
        String label = index.label("", owner);
        return Texts.of(
                language,
                "policies.document.replaced",
                label.equals(owner) ? key("", owner) : label,
                key(path[0], key),
                values.say(path[0], key, replacement.path("value")));
    }
}
