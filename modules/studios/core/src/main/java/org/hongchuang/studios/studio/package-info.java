/** A demonstration studio and its unit. */
@NullMarked
package org.hongchuang.studios.studio;

import org.jspecify.annotations.NullMarked;
