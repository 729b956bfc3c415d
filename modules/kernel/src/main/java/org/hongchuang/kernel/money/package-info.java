/** Amounts of money: exact, in yuan and fen. */
@NullMarked
package org.hongchuang.kernel.money;

import org.jspecify.annotations.NullMarked;
