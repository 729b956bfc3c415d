/** Papers of a case for other programs. */
@NullMarked
package org.hongchuang.accreditation.rest.papers;

import org.jspecify.annotations.NullMarked;
