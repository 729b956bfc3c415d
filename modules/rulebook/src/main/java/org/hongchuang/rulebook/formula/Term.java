package org.hongchuang.rulebook.formula;

import org.jspecify.annotations.Nullable;

/** A part of a formula, ready to run. */
interface Term {

    /**
     * A value, or an {@link Unknown} where there is none.
     *
     * @param values by place; null while unknown
     * @param places of the formula's names, in their order
     */
    Object value(@Nullable Object[] values, int[] places);
}
