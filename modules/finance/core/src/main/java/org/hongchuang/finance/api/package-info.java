/** All that other rooms may know of finance. */
@NullMarked
package org.hongchuang.finance.api;

import org.jspecify.annotations.NullMarked;
