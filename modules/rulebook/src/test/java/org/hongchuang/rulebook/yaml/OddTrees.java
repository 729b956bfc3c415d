package org.hongchuang.rulebook.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Trees as a text would give them that holds another value somewhere; all of it stands on line 1. */
public final class OddTrees {

    private OddTrees() {}

    public static YamlTree with(YamlTree tree, JsonPointer place, JsonNode value) {
        JsonNode root = tree.root().deepCopy();
        JsonNode parent = root.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
        return new YamlTree(root, Map.of());
    }
}
