package org.hongchuang.rulebook.formula;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;

/** A checked formula; immutable and thread-safe. */
public final class Formula {

    private final SortedSet<String> names;
    private final Term term;

    Formula(SortedSet<String> names, Term term) {
        this.names = Collections.unmodifiableSortedSet(names);
        this.term = term;
    }

    /** The names the formula uses. */
    public SortedSet<String> names() {
        return names;
    }

    /**
     * Evaluates three-valued: a name without a value is unknown, and so is the result unless the known values decide
     * it. A rate of nothing (division by zero) and a figure beyond all bounds are unknown too, with all the formula's names
     * as the reason.
     */
    public Answer evaluate(Map<String, Object> values) {
        Object result = term.value(values);
        if (result instanceof Unknown unknown) {
            return Answer.unknown(unknown.equals(Unknown.UNDEFINED) ? names : unknown.names());
        }
        return Answer.known(result);
    }
}
