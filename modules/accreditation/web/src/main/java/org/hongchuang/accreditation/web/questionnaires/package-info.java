/** The pages of satisfaction questionnaires, for officers and for those who answer. */
@NullMarked
package org.hongchuang.accreditation.web.questionnaires;

import org.jspecify.annotations.NullMarked;
