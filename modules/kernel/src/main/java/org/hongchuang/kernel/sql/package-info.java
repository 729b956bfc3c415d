/** Plain SQL for the tables of the kernel. */
@NullMarked
package org.hongchuang.kernel.sql;

import org.jspecify.annotations.NullMarked;
