package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a grade, from several in a row, from the state of instalments, or from facts. All that is stated
 * must hold.
 *
 * @param kinds ids of the kinds it is for, or {@link Kind#TERRITORY}; empty: all kinds of case
 * @param grades the grades it follows from; empty: from any
 * @param inARow so many appraisals one after the other, this year's included, gave one of the grades; null: this one
 * @param progress how far instalments must be; null: no matter
 * @param when the facts it follows from; null: from the grade alone
 * @param deadline time allowed, counted from the day the decision is notified
 * @param banYears years without a new application, null for none
 * @param banPermanent never again a new application
 * @param banKinds ids of the kinds that may not be applied for; empty: all
 * @param banCovers whom the ban binds; empty where the document does not say
 * @param reportTo id of the body that is told; null for none
 * @param decidedByPerson true: a finding that a person must decide, never automatic
 */
public record Consequence(
        String id,
        Localized label,
        Action action,
        List<String> kinds,
        List<String> grades,
        @Nullable Integer inARow,
        @Nullable Progress progress,
        @Nullable String when,
        @Nullable Deadline deadline,
        @Nullable Integer banYears,
        boolean banPermanent,
        List<String> banKinds,
        List<BanSubject> banCovers,
        @Nullable String reportTo,
        boolean decidedByPerson,
        Cite cite,
        List<String> rulings) {
    public Consequence {
        kinds = Copies.of(kinds);
        grades = Copies.of(grades);
        banKinds = Copies.of(banKinds);
        banCovers = Copies.of(banCovers);
        rulings = Copies.of(rulings);
    }
}
