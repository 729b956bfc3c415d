/** The screens of the yearly assessment: score sheets, moderation, results and ranking. */
@NullMarked
package org.hongchuang.accreditation.web.assessment;

import org.jspecify.annotations.NullMarked;
