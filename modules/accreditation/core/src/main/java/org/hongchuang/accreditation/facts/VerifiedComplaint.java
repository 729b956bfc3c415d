package org.hongchuang.accreditation.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that was verified.
 *
 * @param deadline last day to put it right
 * @param remediedOn the day it was put right; null if it is not
 */
record VerifiedComplaint(
        LocalDate verifiedOn, LocalDate deadline, @Nullable LocalDate remediedOn) {
    /** Whether it was put right in time; null while its time runs. */
    @Nullable
    Boolean inTime(LocalDate on) {
        if (remediedOn != null && !remediedOn.isAfter(on)) {
            return !remediedOn.isAfter(deadline);
        }
        return deadline.isBefore(on) ? Boolean.FALSE : null;
    }
}
