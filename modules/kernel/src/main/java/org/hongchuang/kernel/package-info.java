/** Shared kernel: the few things every context speaks of, and nothing that belongs to one of them. */
@BoundedContext
@NullMarked
package org.hongchuang.kernel;

import org.jspecify.annotations.NullMarked;
