package org.hongchuang.accreditation.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the one-off subsidy was decided and paid; null if it was not. */
record OneOff(@Nullable LocalDate decidedOn, @Nullable LocalDate paidOn) {
    static final OneOff NONE = new OneOff(null, null);
}
