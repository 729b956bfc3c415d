/** Papers as people print and file them: described once, written as PDF or Word. Plain Java, no container, no database. */
@NullMarked
package org.hongchuang.papers;

import org.jspecify.annotations.NullMarked;
