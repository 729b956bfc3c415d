package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.hongchuang.rulebook.yaml.Mark;
import org.hongchuang.rulebook.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/** An edition file as a tree, before it is known to be sound. */
record EditionFile(String name, YamlTree tree) {

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
        return new EditionProblem(name, at.line(), at.column(), message);
    }

    /** Visits every value, parents before their children. */
    void walk(BiConsumer<JsonPointer, JsonNode> visitor) {
        walk(JsonPointer.empty(), tree.root(), visitor);
    }

    /** The content as maps, lists and plain values. */
    @Nullable
    Object plain() {
        return plain(tree.root());
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

    private static void walk(JsonPointer at, JsonNode node, BiConsumer<JsonPointer, JsonNode> visitor) {
        visitor.accept(at, node);
        node.properties().forEach(child -> walk(at.appendProperty(child.getKey()), child.getValue(), visitor));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(at.appendIndex(i), node.get(i), visitor);
            }
        }
    }
}
