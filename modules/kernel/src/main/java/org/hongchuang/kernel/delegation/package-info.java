/** Who acts for whom while they are away, and who is known to have signed in (docs/adr/0039). */
@NullMarked
package org.hongchuang.kernel.delegation;

import org.jspecify.annotations.NullMarked;
