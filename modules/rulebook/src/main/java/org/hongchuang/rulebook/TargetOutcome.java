package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target is reached.
 *
 * @param atMost upper end of a range, which is shown and not judged; null where the target is no range
 * @param due the last day for it; null where the document names none
 * @param state what the verdict means on the day of the facts
 * @param reached the figure, or its growth in percent, cut off after six decimals; null while unknown
 */
public record TargetOutcome(
        String id,
        Localized label,
        Verdict verdict,
        BigDecimal atLeast,
        @Nullable BigDecimal atMost,
        @Nullable LocalDate due,
        TargetState state,
        @Nullable BigDecimal reached,
        Grounds grounds)
        implements Outcome {}
