package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.rulebook.formula.Arithmetic;

/**
 * A partial assessment that counts towards the total.
 *
 * @param weight percent of the total
 * @param score id of the metric that holds the score
 * @param outOf the highest score
 */
public record Partial(
        String id, Localized label, int weight, String score, BigDecimal outOf, Cite cite, List<String> rulings) {
    public Partial {
        rulings = Copies.of(rulings);
    }

    /** The points a score adds to the total, exact. */
    BigDecimal weighted(BigDecimal score) {
        return Arithmetic.plain(score.multiply(BigDecimal.valueOf(weight, 2)));
    }
}
