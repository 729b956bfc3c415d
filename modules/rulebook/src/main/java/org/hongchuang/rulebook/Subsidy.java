package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a fixed amount.
 *
 * @param amount yuan
 * @param grades the grades it needs; empty: any
 * @param purpose what it is for
 */
public record Subsidy(
        String id,
        Localized label,
        BigDecimal amount,
        Occasion occasion,
        List<String> grades,
        @Nullable String when,
        Localized purpose,
        Cite cite,
        List<String> rulings) {
    public Subsidy {
        grades = Copies.of(grades);
        rulings = Copies.of(rulings);
    }
}
