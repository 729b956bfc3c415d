package org.hongchuang.rulebook.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML document as a JSON tree, with the place of every value. The tree is not to be changed. */
public final class YamlTree {

    private final JsonNode root;
    private final Map<JsonPointer, Mark> marks;

    YamlTree(JsonNode root, Map<JsonPointer, Mark> marks) {
        this.root = root;
        this.marks = Map.copyOf(marks);
    }

    public JsonNode root() {
        return root;
    }

    /** Where the value stands; for a value that is not there, where the nearest one around it stands. */
    public Mark at(JsonPointer pointer) {
        JsonPointer nearest = pointer;
        Mark mark = marks.get(nearest);
        while (mark == null && !nearest.matches()) {
            nearest = nearest.head();
            mark = marks.get(nearest);
        }
        return mark == null ? new Mark(1, 1) : mark;
    }

    /**
     * This tree with the value at {@code target} replaced by a copy of the value at {@code replacement}; problems in
     * the new value are reported where the replacement stands.
     */
    public YamlTree replaced(JsonPointer target, JsonPointer replacement) {
        JsonNode copy = root.deepCopy();
        put(copy.at(target.head()), target, copy.at(replacement).deepCopy());
        Map<JsonPointer, Mark> moved = new HashMap<>();
        marks.forEach((pointer, mark) -> {
            if (rest(target, pointer) == null) {
                moved.put(pointer, mark);
            }
        });
        marks.forEach((pointer, mark) -> {
            JsonPointer rest = rest(replacement, pointer);
            if (rest != null) {
                moved.put(target.append(rest), mark);
            }
        });
        return new YamlTree(copy, moved);
    }

    private static void put(JsonNode parent, JsonPointer target, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(target.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(target.last().getMatchingIndex(), value);
        } else {
            throw new IllegalArgumentException("Nothing can be replaced at " + target);
        }
    }

    private static @Nullable JsonPointer rest(JsonPointer prefix, JsonPointer pointer) {
        JsonPointer left = prefix;
        JsonPointer right = pointer;
        while (!left.matches()) {
            if (right.matches() || !left.getMatchingProperty().equals(right.getMatchingProperty())) {
                return null;
            }
            left = left.tail();
            right = right.tail();
        }
        return right;
    }
}
