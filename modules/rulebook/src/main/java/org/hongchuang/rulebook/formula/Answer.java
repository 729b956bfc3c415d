package org.hongchuang.rulebook.formula;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a formula gives: a value, or the names whose absence keeps it unknown.
 *
 * @param value null while unknown
 * @param missing sorted; empty if the value is known
 */
public record Answer(@Nullable Object value, List<String> missing) {

    public Answer {
        missing = missing.size() < 2
                ? List.copyOf(missing)
                : missing.stream().sorted().distinct().toList();
    }

    static Answer known(Object value) {
        return new Answer(value, List.of());
    }

    static Answer unknown(SortedSet<String> missing) {
        return new Answer(null, List.copyOf(missing));
    }
}
