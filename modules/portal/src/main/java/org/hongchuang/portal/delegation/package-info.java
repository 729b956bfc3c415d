/** Who acts for whom while they are away: the page, the switch and the API. */
@NullMarked
package org.hongchuang.portal.delegation;

import org.jspecify.annotations.NullMarked;
