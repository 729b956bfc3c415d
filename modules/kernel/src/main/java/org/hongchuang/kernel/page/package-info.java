/** Lists, paged by the database. */
@NullMarked
package org.hongchuang.kernel.page;

import org.jspecify.annotations.NullMarked;
