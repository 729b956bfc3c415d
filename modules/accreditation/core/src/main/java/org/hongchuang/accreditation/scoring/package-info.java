/** Points that only a person can give. */
@NullMarked
package org.hongchuang.accreditation.scoring;

import org.jspecify.annotations.NullMarked;
