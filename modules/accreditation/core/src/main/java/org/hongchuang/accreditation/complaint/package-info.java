/** Complaints about named bases, from the register to what the rulebook is told of them. */
@NullMarked
package org.hongchuang.accreditation.complaint;

import org.jspecify.annotations.NullMarked;
