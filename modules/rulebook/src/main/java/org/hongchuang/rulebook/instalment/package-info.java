/**
 * Payments in instalments that follow yearly results: an automaton over plain values. Knows nothing of editions.
 */
@NullMarked
package org.hongchuang.rulebook.instalment;

import org.jspecify.annotations.NullMarked;
