/** Plain SQL in the transaction at hand. */
@NullMarked
package org.hongchuang.kernel.sql;

import org.jspecify.annotations.NullMarked;
