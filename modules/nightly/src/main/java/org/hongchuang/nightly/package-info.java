/** Timers and message-driven beans. They wake facades and hold no rule. */
@BoundedContext(dependsOn = {"kernel", "accreditation"})
@NullMarked
package org.hongchuang.nightly;

import org.hongchuang.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
