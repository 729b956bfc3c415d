/** Results of assessments: proposed, determined, told to the base, ranked. */
@NullMarked
package org.hongchuang.accreditation.result;

import org.jspecify.annotations.NullMarked;
