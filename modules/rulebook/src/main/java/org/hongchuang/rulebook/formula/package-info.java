/**
 * Formulas: CEL with exact decimals and days instead of CEL's own numbers, checked once and evaluated over facts of
 * which some may be missing. Knows nothing of editions.
 */
@NullMarked
package org.hongchuang.rulebook.formula;

import org.jspecify.annotations.NullMarked;
