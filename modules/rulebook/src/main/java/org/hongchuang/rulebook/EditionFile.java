package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hongchuang.rulebook.yaml.Mark;
import org.hongchuang.rulebook.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/** An edition file as a tree, before it is known to be sound. */
record EditionFile(String name, YamlTree tree) {

    /** Keys of lists whose values take the place of others. */
    private static final Set<String> REPLACEMENTS = Set.of("replace", "sample");

    private static final int MAX_MESSAGE = 500;
    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerWithDefaultPrettyPrinter();

    JsonNode root() {
        return tree.root();
    }

    JsonNode at(String pointer) {
        return tree.root().at(pointer);
    }

    EditionProblem problem(JsonPointer at, String message) {
        return problem(tree.at(at), message);
    }

    EditionProblem problem(Mark at, String message) {
        String shortened = message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + "…" : message;
        return new EditionProblem(name, at.line(), at.column(), shortened);
    }

    /** Visits every value, parents before their children; replacements are left out, being checked where they go. */
    void walk(Consumer<Place> visitor) {
        walk(Place.whole(tree.root()), visitor);
    }

    /** The content as maps, lists and plain values. */
    @Nullable
    Object plain() {
        return plain(tree.root());
    }

    /** The content as JSON, which is YAML: read again it is the same content. */
    String json() {
        try {
            return JSON.writeValueAsString(tree.root());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new TreeMap<>();
            node.properties().forEach(child -> map.put(child.getKey(), plain(child.getValue())));
            return map;
        } else if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(child -> list.add(plain(child)));
            return list;
        } else if (node.isNumber()) {
            return Figures.normal(node.decimalValue());
        } else if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.textValue();
    }

    private static void walk(Place place, Consumer<Place> visitor) {
        visitor.accept(place);
        JsonNode node = place.node();
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            if (!REPLACEMENTS.contains(child.getKey())) {
                walk(place.child(child.getKey(), child.getValue()), visitor);
            }
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(place.element(i), visitor);
            }
        }
    }
}
