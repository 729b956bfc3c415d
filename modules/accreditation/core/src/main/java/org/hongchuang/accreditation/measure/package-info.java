/** Measures: proposed on findings and grounds, decided by meetings, carried out on the case. */
@NullMarked
package org.hongchuang.accreditation.measure;

import org.jspecify.annotations.NullMarked;
