package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade or class.
 *
 * @param min the lowest score of this grade; null where a person records the grade
 * @param minExcluded true: the score must be above {@code min}
 */
public record Grade(
        String id, Localized label, @Nullable BigDecimal min, boolean minExcluded, Cite cite, List<String> rulings) {
    public Grade {
        rulings = Copies.of(rulings);
    }

    boolean holds(BigDecimal score) {
        return min != null && score.compareTo(min) >= (minExcluded ? 1 : 0);
    }

    BigDecimal lowest() {
        return Figures.orZero(min);
    }
}
