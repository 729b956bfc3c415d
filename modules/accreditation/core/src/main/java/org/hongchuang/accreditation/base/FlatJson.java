package org.hongchuang.accreditation.base;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hongchuang.kernel.text.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Reads flat JSON objects that are much alike, as a run does by the hundred thousand. Their names come in one order, so the one
 * expected is compared with the bytes instead of looked up, and what the reader has no use for is passed over. The objects are JSON
 * that the database or a library has checked. For one thread.
 *
 * @param <T> what a name means to the reader
 */
public final class FlatJson<T> {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_NAMES = 200;

    private final Function<String, @Nullable T> meaning;
    private final List<Name<T>> names = new ArrayList<>();
    private int next;
    private byte[] json = {};
    private int at;
    private Kind kind = Kind.NOTHING;
    private int from;
    private int to;

    private enum Kind {
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NOTHING
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Name<T>(
            byte[] quoted, String name, @Nullable T meaning) {}

    /** Takes one value after the other. */
    public interface Reader<T> {
        /**
         * A text, a number or a truth value.
         *
         * @param value stands at it
         */
        void read(T means, FlatJson<T> value);
    }

    /** @param meaning of a name; null where the reader has no use for its values */
    public FlatJson(Function<String, @Nullable T> meaning) {
        this.meaning = meaning;
    }

    /**
     * Gives the reader what an object says; objects, arrays and null in it say nothing.
     *
     * @throws IllegalArgumentException if the bytes are no object in UTF-8
     */
    public void each(byte[] object, Reader<T> reader) {
        json = object;
        at = 0;
        next = 0;
        try {
            take('{');
            for (byte sign = sign(); sign != '}'; sign = sign()) {
                if (sign == ',') {
                    take(',');
                }
                T means = name();
                take(':');
                value();
                if (means != null && kind != Kind.NOTHING) {
                    reader.read(means, this);
                }
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("A JSON object that does not end", e);
        }
    }

    /** The value where it is true or false, else null. */
    public @Nullable Boolean flag() {
        return switch (kind) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The value as a text: numbers as plain decimals, truth values as true or false. */
    public String text() {
        String text = new String(json, from, to - from, StandardCharsets.UTF_8);
        if (kind == Kind.NUMBER) {
            return Writing.plain(new BigDecimal(text));
        }
        return kind == Kind.TEXT && text.indexOf('\\') >= 0 ? unescaped() : text;
    }

    /** The value where it is written as a number is, in digits with or without decimals and at most eighteen of them; else null. */
    public @Nullable BigDecimal number() {
        return Digits.number(json, from, to);
    }

    private @Nullable T name() {
        sign();
        if (next < names.size()) {
            Name<T> expected = names.get(next);
            int end = at + expected.quoted().length;
            if (end <= json.length && Arrays.equals(json, at, end, expected.quoted(), 0, expected.quoted().length)) {
                at = end;
                next++;
                return expected.meaning();
            }
        }
        int begin = at;
        value();
        return known(text(), Arrays.copyOfRange(json, begin, at));
    }

    private @Nullable T known(String name, byte[] quoted) {
        int known = 0;
        while (known < names.size() && !names.get(known).name().equals(name)) {
            known++;
        }
        if (known < names.size()) {
            next = known + 1;
            return names.get(known).meaning();
        }
        T means = meaning.apply(name);
        if (known < MOST_NAMES) {
            names.add(next++, new Name<>(quoted, name, means));
        }
        return means;
    }

    private void value() {
        switch (sign()) {
            case '"' -> string();
            case '{', '[' -> nested();
            default -> bare();
        }
    }

    private void string() {
        byte[] bytes = json;
        int end = at + 1;
        while (bytes[end] != '"') {
            end += bytes[end] == '\\' ? 2 : 1;
        }
        from = at + 1;
        to = end;
        at = end + 1;
        kind = Kind.TEXT;
    }

    private void nested() {
        int depth = 0;
        do {
            switch (json[at]) {
                case '"' -> string();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        } while (depth > 0);
        kind = Kind.NOTHING;
    }

    private void bare() {
        byte[] bytes = json;
        int end = at;
        while (bytes[end] != ',' && bytes[end] != '}' && bytes[end] > ' ') {
            end++;
        }
        from = at;
        to = end;
        at = end;
        kind = switch (json[from]) {
            case 't' -> Kind.TRUE;
            case 'f' -> Kind.FALSE;
            case 'n' -> Kind.NOTHING;
            default -> Kind.NUMBER;
        };
    }

    /** The next byte that is no white space. */
    private byte sign() {
        byte[] bytes = json;
        int sign = at;
        while (bytes[sign] <= ' ' && bytes[sign] >= 0) {
            sign++;
        }
        at = sign;
        return bytes[sign];
    }

    private void take(char expected) {
        if (sign() != expected) {
            throw new IllegalArgumentException("No JSON object: " + expected + " expected at byte " + at);
        }
        at++;
    }

    private String unescaped() {
        try (JsonParser parser = JSON.createParser(json, from - 1, to - from + 2)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
