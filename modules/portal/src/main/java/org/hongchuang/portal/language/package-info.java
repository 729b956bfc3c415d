/** Chinese first, English complete: which language, which text, how dates and amounts are written. */
@NullMarked
package org.hongchuang.portal.language;

import org.jspecify.annotations.NullMarked;
