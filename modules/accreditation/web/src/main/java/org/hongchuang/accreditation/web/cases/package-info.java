/** The screens of cases, applications and yearly figures. */
@NullMarked
package org.hongchuang.accreditation.web.cases;

import org.jspecify.annotations.NullMarked;
