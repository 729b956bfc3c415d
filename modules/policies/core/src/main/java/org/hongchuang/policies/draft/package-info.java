/** The way of an edition from its first draft to its publication. */
@NullMarked
package org.hongchuang.policies.draft;

import org.jspecify.annotations.NullMarked;
