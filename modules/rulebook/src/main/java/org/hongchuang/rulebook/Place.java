package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A value of an edition file and where it stands.
 *
 * @param around the object or list it is in; null for the whole file
 * @param key in the object, or index in the list
 * @param shape its path with a star for every index, such as {@code /kinds/*}/thresholds
 */
record Place(@Nullable Place around, String key, String shape, JsonNode node) {

    static Place whole(JsonNode root) {
        return new Place(null, "", "", root);
    }

    Place child(String childKey, JsonNode child) {
        return new Place(this, childKey, shape + "/" + childKey, child);
    }

    Place element(int index) {
        return new Place(this, String.valueOf(index), shape + "/*", node.path(index));
    }

    /** The key of what it is in. */
    String keyAround() {
        return around == null ? "" : around.key;
    }

    JsonPointer at() {
        if (around == null) {
            return JsonPointer.empty();
        }
        return around.node.isArray()
                ? around.at().appendIndex(Integer.parseInt(key))
                : around.at().appendProperty(key);
    }

    JsonPointer at(String childKey) {
        return at().appendProperty(childKey);
    }
}
