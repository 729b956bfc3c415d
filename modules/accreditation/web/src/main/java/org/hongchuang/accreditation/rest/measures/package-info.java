/** Measures, meetings and bans for programs. */
@NullMarked
package org.hongchuang.accreditation.rest.measures;

import org.jspecify.annotations.NullMarked;
