/** Files that vouch for something: how they are kept and given out again. */
@NullMarked
package org.hongchuang.accreditation.evidence;

import org.jspecify.annotations.NullMarked;
