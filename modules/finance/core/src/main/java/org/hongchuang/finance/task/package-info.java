/** Work that waits for the finance people. */
@NullMarked
package org.hongchuang.finance.task;

import org.jspecify.annotations.NullMarked;
