/** The REST resources of evaluation runs, receipts, findings and scoring. */
@NullMarked
package org.hongchuang.accreditation.rest.appraisal;

import org.jspecify.annotations.NullMarked;
