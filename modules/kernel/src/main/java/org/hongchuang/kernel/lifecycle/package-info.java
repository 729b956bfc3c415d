/** State machines as declared tables. */
@NullMarked
package org.hongchuang.kernel.lifecycle;

import org.jspecify.annotations.NullMarked;
