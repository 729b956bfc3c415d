/** Working days by the State Council's holiday arrangements (ruling NS-7). */
@NullMarked
package org.hongchuang.kernel.calendar;

import org.jspecify.annotations.NullMarked;
