/** Files handed in as evidence, kept with their hash. */
@NullMarked
package org.hongchuang.kernel.document;

import org.jspecify.annotations.NullMarked;
