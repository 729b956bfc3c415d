/** Complaints for programs. */
@NullMarked
package org.hongchuang.accreditation.rest.complaints;

import org.jspecify.annotations.NullMarked;
