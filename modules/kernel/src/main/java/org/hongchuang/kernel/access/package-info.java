/** Who may do what, for which organisation: decided here and nowhere else. */
@NullMarked
package org.hongchuang.kernel.access;

import org.jspecify.annotations.NullMarked;
