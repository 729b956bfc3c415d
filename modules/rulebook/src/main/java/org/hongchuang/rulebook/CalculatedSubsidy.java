package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy whose amount follows from figures: the sum of its parts.
 *
 * @param quota how many there are in all cases together; the parts' quotas sum to it; null for any number
 * @param kinds ids of the kinds it is for, or {@link Kind#TERRITORY}; empty: all kinds of case
 * @param grades the grades it needs; empty: any
 * @param purpose what it is for
 */
public record CalculatedSubsidy(
        String id,
        Localized label,
        List<SubsidyPart> parts,
        @Nullable Quota quota,
        List<String> kinds,
        List<String> grades,
        @Nullable String when,
        Localized purpose,
        Cite cite,
        List<String> rulings) {
    public CalculatedSubsidy {
        kinds = Copies.of(kinds);
        parts = Copies.of(parts);
        grades = Copies.of(grades);
        rulings = Copies.of(rulings);
    }
}
