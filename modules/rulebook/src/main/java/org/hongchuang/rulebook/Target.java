package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure the issuer set itself to reach.
 *
 * @param atLeast the figure, or the lower end of a range
 * @param atMost upper end of a range, which is shown and not judged; null where the target is no range
 * @param by the last day; null where the document names none
 * @param each YEAR: the amount is for every year up to the day; null: for all the time
 * @param metric id of the metric that tells how far it is; null where nothing does
 * @param baseline the amount is growth in percent over this figure; null: an amount as such
 * @param kinds ids of the kinds it is for, or {@link Kind#TERRITORY}; empty: all kinds of case
 * @param lead ids of the bodies that answer for it
 */
public record Target(
        String id,
        Localized label,
        BigDecimal atLeast,
        @Nullable BigDecimal atMost,
        Localized unit,
        @Nullable LocalDate by,
        @Nullable Interval each,
        @Nullable String metric,
        @Nullable Baseline baseline,
        List<String> kinds,
        List<String> lead,
        Cite cite,
        List<String> rulings) {
    public Target {
        kinds = Copies.of(kinds);
        lead = Copies.of(lead);
        rulings = Copies.of(rulings);
    }

    /** An amount to be reached once; {@code by} is null where the document names no day. */
    public Target(String id, Localized label, BigDecimal atLeast, Localized unit, @Nullable LocalDate by, Cite cite) {
        this(id, label, atLeast, null, unit, by, null, null, null, List.of(), List.of(), cite, List.of());
    }

    /** The last day for what is asked of a year; null where the document names none. */
    public @Nullable LocalDate due(int year) {
        if (each == null) {
            return by;
        }
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        return by == null || yearEnd.isBefore(by) ? yearEnd : by;
    }

    /** False for a year after the last of those a yearly amount is set for. */
    boolean asks(int year) {
        return each == null || by == null || year <= by.getYear();
    }
}
