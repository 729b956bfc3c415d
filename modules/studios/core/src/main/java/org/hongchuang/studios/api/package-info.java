/** What other contexts and the screens see of studios. */
@NullMarked
package org.hongchuang.studios.api;

import org.jspecify.annotations.NullMarked;
