package org.hongchuang.accreditation.base;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Flat JSON objects as stored, read as texts by key: numbers as plain decimals, truth values as true or false. */
public final class JsonMap {
    private JsonMap() {}

    public static SortedMap<String, String> read(@Nullable String json) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (json == null) {
            return texts;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((key, value) -> {
                String text = text(value);
                if (text != null) {
                    texts.put(key, text);
                }
            });
        }
        return texts;
    }

    private static @Nullable String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue().toPlainString();
            case TRUE -> "true";
            case FALSE -> "false";
            default -> null;
        };
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
