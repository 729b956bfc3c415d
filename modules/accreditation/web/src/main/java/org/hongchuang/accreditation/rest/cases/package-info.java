/** The REST resources of cases and yearly figures. */
@NullMarked
package org.hongchuang.accreditation.rest.cases;

import org.jspecify.annotations.NullMarked;
