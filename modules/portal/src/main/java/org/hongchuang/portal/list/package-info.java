/** Long lists of the pages, one slice at a time. */
@NullMarked
package org.hongchuang.portal.list;

import org.jspecify.annotations.NullMarked;
