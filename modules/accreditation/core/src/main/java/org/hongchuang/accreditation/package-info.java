/** Bases from their application to the title, and their yearly appraisal. */
@BoundedContext(dependsOn = {"kernel", "rulebook", "papers", "policies"})
@NullMarked
package org.hongchuang.accreditation;

import org.hongchuang.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
