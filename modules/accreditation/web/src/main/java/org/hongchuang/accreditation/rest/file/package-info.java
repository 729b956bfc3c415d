/** Files that come in and go out. */
@NullMarked
package org.hongchuang.accreditation.rest.file;

import org.jspecify.annotations.NullMarked;
