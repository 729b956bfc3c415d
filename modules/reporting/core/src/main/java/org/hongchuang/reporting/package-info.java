/** Targets against actuals: what has been reached, for which organisation, and how that is known. */
@BoundedContext(dependsOn = {"kernel", "rulebook", "policies", "accreditation", "studios", "finance"})
@NullMarked
package org.hongchuang.reporting;

import org.hongchuang.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
