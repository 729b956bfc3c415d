/** Satisfaction questionnaires: opened, answered by link or on paper, adopted as a figure of the year. */
@NullMarked
package org.hongchuang.accreditation.questionnaire;

import org.jspecify.annotations.NullMarked;
