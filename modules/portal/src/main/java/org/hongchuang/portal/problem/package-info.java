/** What went wrong, told in one way on pages and in the API. */
@NullMarked
package org.hongchuang.portal.problem;

import org.jspecify.annotations.NullMarked;
