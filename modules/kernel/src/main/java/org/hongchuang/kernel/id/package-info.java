/** Public identifiers. */
@NullMarked
package org.hongchuang.kernel.id;

import org.jspecify.annotations.NullMarked;
