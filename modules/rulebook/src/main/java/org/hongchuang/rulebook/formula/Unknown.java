package org.hongchuang.rulebook.formula;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Stands where a part of a formula has no value.
 *
 * @param names what would have to be known; empty for {@link #UNDEFINED}
 */
record Unknown(SortedSet<String> names) {

    /** There is no such figure: a rate of nothing, or one beyond all bounds. */
    static final Unknown UNDEFINED = new Unknown(new TreeSet<>());

    static Unknown name(String name) {
        return new Unknown(new TreeSet<>(Set.of(name)));
    }

    /** What an operation on two values gives of which at least one is missing: nothing helps where one is undefined. */
    static Unknown ofOperation(Object a, Object b) {
        return UNDEFINED.equals(a) || UNDEFINED.equals(b) ? UNDEFINED : union(a, b);
    }

    /**
     * What "and" and "or" give for two values of which at least one is missing and none decides: knowing more may decide
     * even where the other side is undefined.
     */
    static Unknown ofLogic(Object a, Object b) {
        Unknown union = union(a, b);
        return union.names.isEmpty() ? UNDEFINED : union;
    }

    private static Unknown union(Object a, Object b) {
        SortedSet<String> names = new TreeSet<>();
        if (a instanceof Unknown unknown) {
            names.addAll(unknown.names);
        }
        if (b instanceof Unknown unknown) {
            names.addAll(unknown.names);
        }
        return new Unknown(names);
    }
}
