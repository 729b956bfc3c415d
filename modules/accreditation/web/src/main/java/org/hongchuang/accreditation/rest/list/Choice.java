package org.hongchuang.accreditation.rest.list;

import java.util.Arrays;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Reads a value of an enumeration out of a request. */
public final class Choice {
    private Choice() {}

    /**
     * The value of that name; none for an empty text.
     *
     * @throws Rejection with the given code if there is no such value
     */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, @Nullable String text, String unknown) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Rejection(unknown, text));
    }
}
