/** The dashboard and the rows it is made of. */
@NullMarked
package org.hongchuang.reporting.api;

import org.jspecify.annotations.NullMarked;
