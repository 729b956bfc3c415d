package org.hongchuang.rulebook.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A YAML document as a JSON tree, with the place of every value. The tree is not to be changed. */
public final class YamlTree {

    private final JsonNode root;
    private final UnaryOperator<JsonPointer> origin;
    private final Map<JsonPointer, Mark> marks;

    /** @param marks of every value of the tree; not to be changed */
    YamlTree(JsonNode root, Map<JsonPointer, Mark> marks) {
        this(root, UnaryOperator.identity(), marks);
    }

    /** @param origin where in the file the value comes from that is at a place of the tree */
    private YamlTree(JsonNode root, UnaryOperator<JsonPointer> origin, Map<JsonPointer, Mark> marks) {
        this.root = root;
        this.origin = origin;
        this.marks = marks;
    }

    public JsonNode root() {
        return root;
    }

    /** Where the value stands; for a value that is not there, where the nearest one around it stands. */
    public Mark at(JsonPointer pointer) {
        JsonPointer nearest = origin.apply(pointer);
        Mark mark = marks.get(nearest);
        while (mark == null && !nearest.matches()) {
            nearest = nearest.head();
            mark = marks.get(nearest);
        }
        return mark == null ? new Mark(1, 1) : mark;
    }

    /**
     * This tree with the value at {@code target} replaced by the value at {@code replacement}; problems in the new value are
     * reported where the replacement stands.
     */
    public YamlTree replaced(JsonPointer target, JsonPointer replacement) {
        UnaryOperator<JsonPointer> moved = pointer -> {
            JsonPointer rest = rest(target, pointer);
            return origin.apply(rest == null ? pointer : replacement.append(rest));
        };
        return new YamlTree(with(root, target, root.at(replacement)), moved, marks);
    }

    /** A copy of what is on the way to the target; all else is shared. */
    private static JsonNode with(JsonNode node, JsonPointer target, JsonNode value) {
        if (target.matches()) {
            return value;
        } else if (node instanceof ObjectNode object) {
            String key = target.getMatchingProperty();
            ObjectNode copy = object.objectNode();
            copy.setAll(object);
            copy.set(key, with(object.path(key), target.tail(), value));
            return copy;
        } else if (node instanceof ArrayNode array) {
            int index = target.getMatchingIndex();
            ArrayNode copy = array.arrayNode(array.size());
            copy.addAll(array);
            copy.set(index, with(array.path(index), target.tail(), value));
            return copy;
        }
        throw new IllegalArgumentException("Nothing can be replaced at " + target);
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
