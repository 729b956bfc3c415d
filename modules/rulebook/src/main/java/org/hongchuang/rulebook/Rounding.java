package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hongchuang.rulebook.formula.Arithmetic;

/** How a figure is rounded. */
public record Rounding(int decimals, RoundingMode mode, Cite cite, List<String> rulings) {
    public Rounding {
        rulings = Copies.of(rulings);
    }

    BigDecimal round(BigDecimal value) {
        return Arithmetic.plain(value.setScale(decimals, mode));
    }
}
