/** What-ifs: two editions tried on the same cases, with nothing written but what would come out. */
@NullMarked
package org.hongchuang.accreditation.whatif;

import org.jspecify.annotations.NullMarked;
