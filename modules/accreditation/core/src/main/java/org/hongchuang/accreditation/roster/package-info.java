/** The roster of resident businesses. */
@NullMarked
package org.hongchuang.accreditation.roster;

import org.jspecify.annotations.NullMarked;
