package org.hongchuang.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The points of one item of the scoring table.
 *
 * @param maxPoints the most the item can give, bonus included
 * @param points null while unknown or not yet scored
 * @param verdict MET for full marks or more, NOT_MET for fewer
 */
public record ItemOutcome(
        String id,
        String section,
        Localized label,
        ScoringMode mode,
        BigDecimal maxPoints,
        @Nullable BigDecimal points,
        Verdict verdict,
        Grounds grounds)
        implements Outcome {}
