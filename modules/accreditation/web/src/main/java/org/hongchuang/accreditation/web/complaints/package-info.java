/** The pages of complaints. */
@NullMarked
package org.hongchuang.accreditation.web.complaints;

import org.jspecify.annotations.NullMarked;
