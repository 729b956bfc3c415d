package org.hongchuang.accreditation.base;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Flat JSON objects as stored, read as texts by key: numbers as plain decimals, truth values as true or false. */
public final class JsonMap {
    private JsonMap() {}

    public static SortedMap<String, String> read(@Nullable String json) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (json != null) {
            read(json, texts);
        }
        return texts;
    }

    /** Adds what the object says to the texts, in the place of what they hold under the same keys. */
    public static void read(String json, Map<String, String> texts) {
        new FlatJson<String>(name -> name)
                .each(json.getBytes(StandardCharsets.UTF_8), (name, value) -> texts.put(name, value.text()));
    }

    /** Every value as a JSON string. */
    public static String write(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(object::add);
        return object.build().toString();
    }

    public static String writeFlags(Map<String, Boolean> flags) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(flags).forEach((key, value) -> object.add(key, value.booleanValue()));
        return object.build().toString();
    }
}
