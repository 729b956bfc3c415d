/** Recording of bases without a procedure, for other programs. */
@NullMarked
package org.hongchuang.accreditation.rest.enrolment;

import org.jspecify.annotations.NullMarked;
