/** What people are reminded of: the page, the number in the menu and the API. */
@NullMarked
package org.hongchuang.portal.reminder;

import org.jspecify.annotations.NullMarked;
