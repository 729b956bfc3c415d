package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Immutable copies; a section the document is silent about is an empty list. */
final class Copies {

    private Copies() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
