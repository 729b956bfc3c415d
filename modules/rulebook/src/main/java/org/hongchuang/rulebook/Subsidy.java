package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.rulebook.instalment.InstalmentPlan;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy of a fixed amount.
 *
 * @param amount yuan in all
 * @param kinds ids of the kinds it is for, or {@link Kind#TERRITORY}; empty: all kinds of case
 * @param grades the grades it needs; empty: any
 * @param purpose what it is for
 * @param instalments how the amount is paid if {@code payment} is INSTALMENTS, else null
 */
public record Subsidy(
        String id,
        Localized label,
        BigDecimal amount,
        Occasion occasion,
        Payment payment,
        @Nullable Instalments instalments,
        List<String> kinds,
        List<String> grades,
        @Nullable String when,
        Localized purpose,
        Cite cite,
        List<String> rulings) {
    public Subsidy {
        kinds = Copies.of(kinds);
        payment = payment == null ? Payment.ONCE : payment;
        grades = Copies.of(grades);
        rulings = Copies.of(rulings);
    }

    /** The plan its instalments follow; null where it has none. */
    @Nullable
    InstalmentPlan plan() {
        return instalments == null
                ? null
                : InstalmentPlan.of(
                        amount,
                        instalments.shares(),
                        instalments.cycleYears(),
                        instalments.passing(),
                        instalments.failuresInARow());
    }
}
