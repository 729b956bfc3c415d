/** How lists are asked for. */
@NullMarked
package org.hongchuang.accreditation.rest.list;

import org.jspecify.annotations.NullMarked;
