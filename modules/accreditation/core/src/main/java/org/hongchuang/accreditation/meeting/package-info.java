/** Meetings that decide on measures, recorded from their minutes. */
@NullMarked
package org.hongchuang.accreditation.meeting;

import org.jspecify.annotations.NullMarked;
