package org.hongchuang.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a target is on a day. */
public enum TargetState {
    /** The figure of the day is there; whether it was in time is not asked. */
    REACHED,
    /** Not reached, and its last day is not over, or the document names none. */
    OPEN,
    /** Not reached, and its last day is over. */
    MISSED,
    /** The figure is missing. */
    UNKNOWN;

    static TargetState of(Verdict verdict, @Nullable LocalDate due, LocalDate on) {
        return switch (verdict) {
            case MET -> REACHED;
            case UNKNOWN -> UNKNOWN;
            case NOT_MET -> due != null && on.isAfter(due) ? MISSED : OPEN;
        };
    }
}
