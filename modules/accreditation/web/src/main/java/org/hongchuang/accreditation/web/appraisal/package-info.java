/** The screens of evaluation runs, receipts, findings and scoring. */
@NullMarked
package org.hongchuang.accreditation.web.appraisal;

import org.jspecify.annotations.NullMarked;
