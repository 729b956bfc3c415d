/** The yearly figures of a base, kept by revision. */
@NullMarked
package org.hongchuang.accreditation.figures;

import org.jspecify.annotations.NullMarked;
