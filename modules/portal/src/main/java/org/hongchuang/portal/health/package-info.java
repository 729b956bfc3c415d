/** Whether the server has started, is alive and can serve. */
@NullMarked
package org.hongchuang.portal.health;

import org.jspecify.annotations.NullMarked;
