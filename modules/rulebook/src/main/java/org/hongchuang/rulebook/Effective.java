package org.hongchuang.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the edition is in force.
 *
 * @param until last day, null while no end is set
 * @param existingCases when running cases change over to it; null where the document is silent: at once
 */
public record Effective(
        LocalDate from, @Nullable LocalDate until, @Nullable ExistingCases existingCases, Cite cite) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** True if a case of an earlier edition, in a cycle begun on the day given, follows this one on {@code on}. */
    boolean takesOver(LocalDate cycleStartedOn, LocalDate on) {
        ExistingCases.From change = existingCases == null ? ExistingCases.From.AT_ONCE : existingCases.from();
        return !on.isBefore(from) && change.reached(from, cycleStartedOn, on);
    }
}
