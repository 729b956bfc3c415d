package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is asked.
 *
 * @param kinds it is for; empty: all kinds of case
 * @param when its formula; null where it has none
 */
record Asked<R>(R rule, List<String> kinds, @Nullable PlacedFormula when) {}
