/** Papers of a case for people. */
@NullMarked
package org.hongchuang.accreditation.web.papers;

import org.jspecify.annotations.NullMarked;
