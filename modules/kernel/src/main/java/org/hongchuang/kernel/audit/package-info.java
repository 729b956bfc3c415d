/** The append-only, hash-chained record of who did what. */
@NullMarked
package org.hongchuang.kernel.audit;

import org.jspecify.annotations.NullMarked;
