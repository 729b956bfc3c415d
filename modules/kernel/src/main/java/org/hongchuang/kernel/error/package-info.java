/** What a user did wrong, said in the user's language. */
@NullMarked
package org.hongchuang.kernel.error;

import org.jspecify.annotations.NullMarked;
