package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of all cases by score, equal scores sharing a rank and the next rank being skipped.
 *
 * @param best how many are distinguished; null where the document sets no number
 * @param tieBreak metrics that decide between equal scores, the higher the better; empty: nothing does
 */
public record Ranking(
        String id, Localized label, @Nullable Integer best, List<String> tieBreak, Cite cite, List<String> rulings) {
    public Ranking {
        tieBreak = Copies.of(tieBreak);
        rulings = Copies.of(rulings);
    }
}
