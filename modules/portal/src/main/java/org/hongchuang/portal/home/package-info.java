/** The first page and the menu. */
@NullMarked
package org.hongchuang.portal.home;

import org.jspecify.annotations.NullMarked;
