/** What every request passes: headers, origin, size. */
@NullMarked
package org.hongchuang.portal.guard;

import org.jspecify.annotations.NullMarked;
