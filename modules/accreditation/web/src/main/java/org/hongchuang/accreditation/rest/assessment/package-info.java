/** The yearly assessment over the API. */
@NullMarked
package org.hongchuang.accreditation.rest.assessment;

import org.jspecify.annotations.NullMarked;
