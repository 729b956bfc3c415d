/** Puts what stands in an edition into words of a language. */
@NullMarked
package org.hongchuang.policies.words;

import org.jspecify.annotations.NullMarked;
