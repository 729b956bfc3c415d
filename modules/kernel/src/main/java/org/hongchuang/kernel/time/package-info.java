/** The clock of the house: Asia/Shanghai, injected, never asked for directly. */
@NullMarked
package org.hongchuang.kernel.time;

import org.jspecify.annotations.NullMarked;
