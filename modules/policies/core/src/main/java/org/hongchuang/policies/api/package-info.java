/** What other contexts and the screens may know of policies. */
@NullMarked
package org.hongchuang.policies.api;

import org.jspecify.annotations.NullMarked;
