package org.hongchuang.rulebook.formula;

import java.util.Map;

/** A part of a formula, ready to run. */
interface Term {

    /** A value, or an {@link Unknown} where there is none. */
    Object value(Map<String, Object> values);
}
