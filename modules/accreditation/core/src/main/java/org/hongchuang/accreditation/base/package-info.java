/** A base's case: its states, its history, and the desks that move it on. */
@NullMarked
package org.hongchuang.accreditation.base;

import org.jspecify.annotations.NullMarked;
