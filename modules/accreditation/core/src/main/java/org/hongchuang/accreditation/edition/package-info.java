/** Which edition of its rulebook governs a case. */
@NullMarked
package org.hongchuang.accreditation.edition;

import org.jspecify.annotations.NullMarked;
