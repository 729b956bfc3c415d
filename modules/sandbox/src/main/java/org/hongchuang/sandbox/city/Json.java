package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.util.Map;

/** Flat JSON objects: texts, numbers, truth values. */
final class Json {
    private Json() {}

    static String object(Map<String, ?> values) {
        StringBuilder json = new StringBuilder(32 * values.size() + 2).append('{');
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            if (json.length() > 1) {
                json.append(',');
            }
            quote(json, entry.getKey());
            json.append(':');
            value(json, entry.getValue());
        }
        return json.append('}').toString();
    }

    private static void value(StringBuilder json, Object value) {
        if (value instanceof BigDecimal decimal) {
            json.append(decimal.toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            quote(json, value.toString());
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
