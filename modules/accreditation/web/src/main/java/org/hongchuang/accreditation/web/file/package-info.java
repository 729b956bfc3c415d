/** Files handed out to people at their screens. */
@NullMarked
package org.hongchuang.accreditation.web.file;

import org.jspecify.annotations.NullMarked;
