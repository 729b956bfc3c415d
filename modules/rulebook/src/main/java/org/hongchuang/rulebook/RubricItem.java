package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item of the scoring table.
 *
 * @param points full marks
 * @param bonus points that can be gained above full marks, 0 for none
 * @param when COMPUTED: full marks where this holds, none where it does not
 * @param award COMPUTED: gives the points where they are graded; takes the place of {@code when}
 * @param evidence what the points rest on
 */
public record RubricItem(
        String id,
        Localized label,
        BigDecimal points,
        BigDecimal bonus,
        ScoringMode mode,
        @Nullable String when,
        @Nullable String award,
        Localized evidence,
        Cite cite,
        List<String> rulings) {
    public RubricItem {
        bonus = Figures.orZero(bonus);
        rulings = Copies.of(rulings);
    }

    /** The most points the item can give. */
    public BigDecimal attainable() {
        return bonus.signum() == 0 ? points : points.add(bonus);
    }

    /** The formula of a computed item. */
    String formula() {
        return Objects.requireNonNull(award == null ? when : award);
    }
}
