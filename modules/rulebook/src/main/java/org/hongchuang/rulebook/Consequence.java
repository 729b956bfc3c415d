package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a grade or from facts.
 *
 * @param grades the grades it follows from; empty: from any
 * @param when the facts it follows from; null: from the grade alone
 * @param deadline time allowed, counted from the day the decision is notified
 * @param banYears years without a new application, null for none
 * @param decidedByPerson true: a finding that a person must decide, never automatic
 */
public record Consequence(
        String id,
        Localized label,
        Action action,
        List<String> grades,
        @Nullable String when,
        @Nullable Deadline deadline,
        @Nullable Integer banYears,
        boolean decidedByPerson,
        Cite cite,
        List<String> rulings) {
    public Consequence {
        grades = Copies.of(grades);
        rulings = Copies.of(rulings);
    }
}
