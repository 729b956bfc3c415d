package org.hongchuang.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the edition is in force.
 *
 * @param until last day, null while no end is set
 */
public record Effective(LocalDate from, @Nullable LocalDate until, Cite cite) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
