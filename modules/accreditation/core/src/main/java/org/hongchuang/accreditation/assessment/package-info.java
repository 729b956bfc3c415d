/** The yearly assessment: who scores, one sheet each, how far apart they are, and the points agreed. */
@NullMarked
package org.hongchuang.accreditation.assessment;

import org.jspecify.annotations.NullMarked;
