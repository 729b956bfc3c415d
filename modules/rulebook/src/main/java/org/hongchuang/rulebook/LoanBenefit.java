package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A union loan, or an advantage in it.
 *
 * @param kinds ids of the kinds it is for, or {@link Kind#TERRITORY}; empty: all kinds of case
 * @param grades the grades it needs; empty: any
 * @param when the facts it needs; null for none
 * @param quota yuan one borrower may get; null where the document does not say
 * @param interestSubsidy percent of the interest the issuer pays; null where the document does not say
 * @param termMonths longest term; null where the document does not say
 */
public record LoanBenefit(
        String id,
        Localized label,
        List<String> kinds,
        List<String> grades,
        @Nullable String when,
        @Nullable BigDecimal quota,
        @Nullable BigDecimal interestSubsidy,
        @Nullable Integer termMonths,
        Cite cite,
        List<String> rulings) {
    public LoanBenefit {
        kinds = Copies.of(kinds);
        grades = Copies.of(grades);
        rulings = Copies.of(rulings);
    }
}
