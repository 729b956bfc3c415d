package org.hongchuang.policies.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongchuang.policies.words.EditionWords;

/**
 * An edition taken to pieces: what has an id, an article or a path is the same thing in another edition, wherever it stands
 * there; of other lists each entry counts for itself.
 */
final class Pieces {
    private static final String[] NAMES = {"id", "article", "at"};
    private static final char SLASH_IN_A_NAME = '\u2215';

    private final Map<String, Piece> byPath = new LinkedHashMap<>();
    private final EditionWords words;

    Pieces(JsonNode content, EditionWords words) {
        this.words = words;
        content.properties()
                .forEach(section -> part(section.getKey(), section.getKey(), section.getKey(), section.getValue()));
    }

    /** By what finds them in another edition, those around others first. */
    Map<String, Piece> byPath() {
        return Collections.unmodifiableMap(byPath);
    }

    private void part(String section, String path, String key, JsonNode value) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                piece(section, path + "/" + name(value.get(i), i), key, value.get(i));
            }
        } else {
            piece(section, path, key, value);
        }
    }

    private static String name(JsonNode element, int place) {
        if (element.isTextual()) {
            return element.textValue().replace('/', SLASH_IN_A_NAME);
        }
        for (String name : NAMES) {
            if (element.path(name).isTextual()) {
                return element.path(name).textValue().replace('/', SLASH_IN_A_NAME);
            }
        }
        return Integer.toString(place + 1);
    }

    private void piece(String section, String path, String key, JsonNode node) {
        Piece piece = new Piece(words, section, path, key, node);
        byPath.put(path, piece);
        if (!node.isObject()) {
            piece.values().put(key, node);
        }
        node.properties().forEach(child -> {
            if (isPart(child.getKey(), child.getValue())) {
                part(section, path + "/" + child.getKey(), child.getKey(), child.getValue());
            } else {
                piece.values().put(child.getKey(), child.getValue());
            }
        });
    }

    /** What is compared by itself. */
    private static boolean isPart(String key, JsonNode value) {
        return key.equals("outline")
                || value.isArray() && !value.isEmpty() && value.get(0).isObject()
                || value.isObject() && !EditionWords.fitsInCell(key, value);
    }
}
