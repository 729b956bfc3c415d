package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What deciding a measure would do.
 *
 * @param step what it does to the case; null for nothing
 * @param dueOn last day to put things right
 * @param banFrom first day of the ban; null for no ban
 * @param banLastDay last day still banned; null for no ban, or one that never ends
 * @param problem why it cannot be decided; null if it can
 */
public record MeasureEffect(
        UUID measure,
        @Nullable CaseCommand step,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate banFrom,
        @Nullable LocalDate banLastDay,
        @Nullable Rejection problem)
        implements Serializable {

    public static MeasureEffect refused(UUID measure, Rejection problem) {
        return new MeasureEffect(measure, null, null, null, null, problem);
    }

    public boolean permanentBan() {
        return banFrom != null && banLastDay == null;
    }
}
