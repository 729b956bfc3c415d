package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.rulebook.formula.Arithmetic;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calculated subsidy: so many yuan for each one counted, or so many percent of a sum.
 *
 * @param metric id of the metric that counts, or holds the sum in yuan
 * @param amount yuan for each one, null where {@code percent} is given
 * @param percent percent of the sum, null where {@code amount} is given
 * @param rounding how the percentage is rounded
 * @param quota how many there are in all cases together, null for any number
 */
public record SubsidyPart(
        String id,
        Localized label,
        String metric,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal percent,
        @Nullable Rounding rounding,
        @Nullable Quota quota,
        Cite cite,
        List<String> rulings) {
    public SubsidyPart {
        rulings = Copies.of(rulings);
    }

    /**
     * The yuan a figure gives.
     *
     * @throws UnfitFacts if the figure is negative, counts no whole number, or is beyond the quota
     */
    BigDecimal yuan(BigDecimal figure) {
        if (figure.signum() < 0) {
            throw new UnfitFacts("The metric '" + metric + "' cannot be negative");
        } else if (quota != null && figure.compareTo(BigDecimal.valueOf(quota.atMost())) > 0) {
            throw new UnfitFacts("The metric '" + metric + "' is beyond the quota of " + quota.atMost());
        } else if (amount == null) {
            BigDecimal exact = figure.multiply(Figures.orZero(percent)).movePointLeft(2);
            return rounding == null ? Arithmetic.plain(exact) : rounding.round(exact);
        } else if (Arithmetic.plain(figure).scale() > 0) {
            throw new UnfitFacts("The metric '" + metric + "' counts whole ones");
        }
        return Arithmetic.plain(figure.multiply(amount));
    }
}
