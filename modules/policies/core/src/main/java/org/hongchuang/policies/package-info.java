/** Editions of policies at work: in force, drafted, published, and read as documents. */
@BoundedContext(dependsOn = {"kernel", "rulebook"})
@NullMarked
package org.hongchuang.policies;

import org.hongchuang.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
