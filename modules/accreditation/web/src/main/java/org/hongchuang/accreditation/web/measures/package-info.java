/** Pages about measures, meetings and bans. */
@NullMarked
package org.hongchuang.accreditation.web.measures;

import org.jspecify.annotations.NullMarked;
