package org.hongchuang.rulebook.formula;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A checked formula; immutable and thread-safe. */
public final class Formula {

    private final SortedSet<String> names;
    private final Term term;
    private final int[] inOrder;

    Formula(SortedSet<String> names, Term term) {
        this.names = Collections.unmodifiableSortedSet(names);
        this.term = term;
        this.inOrder = IntStream.range(0, names.size()).toArray();
    }

    /** The names the formula uses. */
    public SortedSet<String> names() {
        return names;
    }

    /** As {@link #evaluate(Object[], int[])}, of values by name. */
    Answer evaluate(Map<String, Object> values) {
        @Nullable Object[] known = new @Nullable Object[names.size()];
        int place = 0;
        for (String name : names) {
            known[place++] = values.get(name);
        }
        return evaluate(known, inOrder);
    }

    /**
     * Evaluates three-valued: a name without a value is unknown, and so is the result unless the known values decide
     * it. A rate of nothing (division by zero) and a figure beyond all bounds are unknown too, with all the formula's names
     * as the reason.
     *
     * @param values by place; null while unknown
     * @param places of the formula's names, in their order
     */
    public Answer evaluate(@Nullable Object[] values, int[] places) {
        Object result = term.value(values, places);
        if (result instanceof Unknown unknown) {
            return Answer.unknown(unknown.equals(Unknown.UNDEFINED) ? names : unknown.names());
        }
        return Answer.known(result);
    }
}
