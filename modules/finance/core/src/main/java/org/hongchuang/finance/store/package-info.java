/** The one door to the database. */
@NullMarked
package org.hongchuang.finance.store;

import org.jspecify.annotations.NullMarked;
