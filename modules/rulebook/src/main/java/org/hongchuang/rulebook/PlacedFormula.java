package org.hongchuang.rulebook;

import java.util.List;
import org.hongchuang.rulebook.formula.Answer;
import org.hongchuang.rulebook.formula.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A formula of an edition that knows where the values of a case stand.
 *
 * @param places of the formula's names, in their order; not to be changed
 * @param lookedAt the names it looks at, with those its derived metrics are computed from; sorted
 */
@SuppressWarnings("ArrayRecordComponent")
record PlacedFormula(Formula formula, int[] places, List<String> lookedAt) {

    Answer evaluate(@Nullable Object[] values) {
        return formula.evaluate(values, places);
    }
}
