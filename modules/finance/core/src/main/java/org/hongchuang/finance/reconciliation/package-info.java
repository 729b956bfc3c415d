/** Matching what the bank did with what was ordered. */
@NullMarked
package org.hongchuang.finance.reconciliation;

import org.jspecify.annotations.NullMarked;
