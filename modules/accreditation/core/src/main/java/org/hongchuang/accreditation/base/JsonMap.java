package org.hongchuang.accreditation.base;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Flat JSON objects as stored, read as texts by key: numbers as plain decimals, truth values as true or false. */
public final class JsonMap {
    private static final JsonFactory JSON = new JsonFactory();

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
        each(json.getBytes(StandardCharsets.UTF_8), new JsonNames(), texts::put);
    }

    /**
     * Gives what the object, in UTF-8, says to a reader.
     *
     * @param names of objects like it that were read before
     */
    public static void each(byte[] json, JsonNames names, BiConsumer<String, String> reader) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("Not a JSON object");
            }
            names.begin();
            for (String name = names.next(parser); name != null; name = names.next(parser)) {
                String text = text(parser, parser.nextToken());
                if (text != null) {
                    reader.accept(name, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(JsonParser parser, JsonToken value) throws IOException {
        return switch (value) {
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE, VALUE_NUMBER_INT -> parser.getText();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue().toPlainString();
            default -> {
                parser.skipChildren();
                yield null;
            }
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
