/** One timeline for each case, put together of what all contexts know. */
@NullMarked
package org.hongchuang.accreditation.timeline;

import org.jspecify.annotations.NullMarked;
