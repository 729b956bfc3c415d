package org.hongchuang.rulebook.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a formula gives: a value, or the names whose absence keeps it unknown.
 *
 * @param value null while unknown
 * @param missing sorted; empty if the value is known
 */
public record Answer(@Nullable Object value, List<String> missing) {

    public Answer {
        missing = missing.stream().sorted().distinct().toList();
    }

    static Answer known(Object value) {
        return new Answer(value, List.of());
    }

    static Answer unknown(Iterable<String> missing) {
        List<String> names = new ArrayList<>();
        missing.forEach(names::add);
        return new Answer(null, names);
    }
}
