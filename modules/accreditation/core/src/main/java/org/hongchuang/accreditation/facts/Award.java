package org.hongchuang.accreditation.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a subsidy was decided and paid in full; null if it was not. */
record Award(@Nullable LocalDate decidedOn, @Nullable LocalDate paidOn) {
    static final Award NONE = new Award(null, null);
}
