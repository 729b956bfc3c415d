/** What people write. */
@NullMarked
package org.hongchuang.accreditation.text;

import org.jspecify.annotations.NullMarked;
