/** One command for many cases. */
@NullMarked
package org.hongchuang.accreditation.rest.bulk;

import org.jspecify.annotations.NullMarked;
