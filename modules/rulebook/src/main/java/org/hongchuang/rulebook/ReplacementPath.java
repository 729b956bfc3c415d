package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A path such as {@code consequences/rectify/deadline}: keys, and ids of list elements. Its last key may be new, so
 * that a reading can add what the chosen one does not have.
 */
final class ReplacementPath {

    private ReplacementPath() {}

    /** Where the path leads in the tree; null for nowhere. */
    static @Nullable JsonPointer resolve(JsonNode root, String path) {
        JsonPointer pointer = JsonPointer.empty();
        JsonNode node = root;
        for (String segment : path.split("/", -1)) {
            if (node.isObject()) {
                pointer = pointer.appendProperty(segment);
                node = node.path(segment);
            } else {
                int index = indexOf(node, segment);
                if (index < 0) {
                    return null;
                }
                pointer = pointer.appendIndex(index);
                node = node.path(index);
            }
        }
        return pointer;
    }

    private static int indexOf(JsonNode list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (id.equals(list.path(i).path("id").textValue())) {
                return i;
            }
        }
        return -1;
    }
}
