/** Public notices and objections for programs. */
@NullMarked
package org.hongchuang.accreditation.rest.notices;

import org.jspecify.annotations.NullMarked;
