/** The pages of public notices, for officers and for everybody. */
@NullMarked
package org.hongchuang.accreditation.web.notices;

import org.jspecify.annotations.NullMarked;
