/** Demonstration innovation studios (示范性劳模、工匠、职工创新工作室) and the units they work in. */
@BoundedContext(dependsOn = {"kernel", "rulebook"})
@NullMarked
package org.hongchuang.studios;

import org.hongchuang.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
