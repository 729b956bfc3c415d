/** Satisfaction questionnaires for programs. */
@NullMarked
package org.hongchuang.accreditation.rest.questionnaires;

import org.jspecify.annotations.NullMarked;
