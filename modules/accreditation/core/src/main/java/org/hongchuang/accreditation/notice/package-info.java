/** Public notice of decisions, objections to it, and what they hold up. */
@NullMarked
package org.hongchuang.accreditation.notice;

import org.jspecify.annotations.NullMarked;
