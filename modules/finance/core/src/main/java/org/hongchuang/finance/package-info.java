/** Finance: what is due, what was ordered, what the bank did, and whether the two agree. */
@BoundedContext(dependsOn = {"kernel", "accreditation"})
@NullMarked
package org.hongchuang.finance;

import org.hongchuang.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
