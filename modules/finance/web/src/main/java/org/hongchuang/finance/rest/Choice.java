package org.hongchuang.finance.rest;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Reads a value of an enumeration out of a request. */
final class Choice {
    private Choice() {}

    /** @throws Rejection if there is no such value */
    static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String text) {
        return text == null || text.isBlank() ? null : required(type, text);
    }

    /** @throws Rejection if there is no such value */
    static <E extends Enum<E>> E required(Class<E> type, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(".", "");
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection("finance.api.unknown-value", text, all(type)));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
