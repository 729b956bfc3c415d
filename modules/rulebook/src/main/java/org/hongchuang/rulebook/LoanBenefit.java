package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An advantage in union loans for the residents of a base. */
public record LoanBenefit(
        String id,
        Localized label,
        List<String> grades,
        @Nullable String when,
        Cite cite,
        List<String> rulings) {
    public LoanBenefit {
        grades = Copies.of(grades);
        rulings = Copies.of(rulings);
    }
}
