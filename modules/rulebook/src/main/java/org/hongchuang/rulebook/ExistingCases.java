package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.List;

/** From when a case that was already running follows a new edition. */
public record ExistingCases(From from, Cite cite, List<String> rulings) {
    public ExistingCases {
        rulings = Copies.of(rulings);
    }

    /** The moment of changing over. */
    public enum From {
        /** With the edition's first day. */
        AT_ONCE,
        /** On 1 January after the edition's first day. */
        NEXT_YEAR,
        /** With the first cycle of the case that begins under the edition. */
        NEXT_CYCLE,
        /** The case ends under the edition it began under. */
        NEVER;

        boolean reached(LocalDate firstDay, LocalDate cycleStartedOn, LocalDate on) {
            return switch (this) {
                case AT_ONCE -> true;
                case NEXT_YEAR -> on.getYear() > firstDay.getYear();
                case NEXT_CYCLE -> !cycleStartedOn.isBefore(firstDay);
                case NEVER -> false;
            };
        }
    }
}
