package org.hongchuang.rulebook;

import java.util.List;

/**
 * What is wrong with a plan of stages.
 *
 * @param stage which stage, counting from 1; 0: the plan as a whole
 * @param values what does not fit, and what it should fit, for the text that tells a person
 */
public record StageFault(Sort sort, int stage, List<String> values) {
    public StageFault {
        values = List.copyOf(values);
    }

    /** Sorts of faults; the values of each in their order. */
    public enum Sort {
        /** An amount is not above nought: the amount. */
        NOT_POSITIVE,
        /** An amount is no whole number of fen: the amount. */
        NO_WHOLE_FEN,
        /** A stage is not after the one before it: both days. */
        NOT_ASCENDING,
        /** A stage is before the naming: its day, the day of naming. */
        BEFORE_NAMING,
        /** A stage is after the term of the title: its day, the last day of the term. */
        AFTER_TERM,
        /** The stages do not sum to the grant: their sum, the grant. */
        WRONG_SUM,
        /** The document knows one payment only: how many stages there are. */
        ONE_PAYMENT
    }
}
