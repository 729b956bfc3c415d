/** Site visits for people. */
@NullMarked
package org.hongchuang.accreditation.web.visits;

import org.jspecify.annotations.NullMarked;
