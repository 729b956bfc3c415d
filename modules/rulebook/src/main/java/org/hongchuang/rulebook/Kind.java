package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind or tier of base or studio, or of whom else the document speaks, with its own thresholds.
 *
 * @param rank place in the order of promotion, higher for a higher tier; null where kinds are not tiers
 * @param quota how many there may be, null for any number
 * @param honour the title of this kind, null where it is the edition's
 */
public record Kind(
        String id,
        Localized label,
        List<Threshold> thresholds,
        @Nullable Integer rank,
        @Nullable Quota quota,
        @Nullable Honour honour,
        Cite cite) {

    /** In the place of a kind: the issuer's whole territory, whose figures and targets are no base's. */
    public static final String TERRITORY = "territory";

    public Kind {
        thresholds = Copies.of(thresholds);
    }

    /** Whether what is for some kinds is for this one; what names none is for all but the territory. */
    static boolean among(List<String> kinds, String kind) {
        return kinds.isEmpty() ? !kind.equals(TERRITORY) : kinds.contains(kind);
    }
}
