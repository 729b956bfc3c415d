/** Holiday arrangements: the page and the API where they are entered and confirmed. */
@NullMarked
package org.hongchuang.portal.calendar;

import org.jspecify.annotations.NullMarked;
