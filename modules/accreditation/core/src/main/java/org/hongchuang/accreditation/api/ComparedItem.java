package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An item as all assessors scored it.
 *
 * @param given points, in the order of the submitted assessors; empty until all have submitted
 * @param spread highest less lowest
 * @param wide whether they are so far apart that a meeting must settle the points
 * @param mean of the sheets, two decimals, half up
 * @param moderated what a meeting settled; it replaces the mean
 */
public record ComparedItem(
        String item,
        Localized label,
        BigDecimal max,
        List<BigDecimal> given,
        @Nullable BigDecimal spread,
        boolean wide,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal moderated,
        String reason)
        implements Serializable {
    public ComparedItem {
        given = List.copyOf(given);
    }

    /** The points that count. */
    public @Nullable BigDecimal agreed() {
        return moderated == null ? mean : moderated;
    }
}
