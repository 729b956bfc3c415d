/** The people known to the system, and the organisation each acts for. */
@NullMarked
package org.hongchuang.kernel.people;

import org.jspecify.annotations.NullMarked;
