package org.hongchuang.reporting.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A target of a policy against what was reached.
 *
 * @param id the target's id in the edition
 * @param atLeast what the issuer set itself to reach, for the whole of its territory
 * @param by the day by which it was to be reached, or null if the policy names none
 * @param actual what is reached now, or null if the system does not count it
 * @param actualByDue what was reached by that day (now, while it lies ahead or where there is none), or null if the system does not count it
 * @param article where the target stands
 */
public record TargetLine(
        String id,
        String labelZh,
        String labelEn,
        String unitZh,
        String unitEn,
        BigDecimal atLeast,
        @Nullable LocalDate by,
        @Nullable Long actual,
        @Nullable Long actualByDue,
        String article)
        implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The actual in hundredths of the target with one decimal, rounded down so that 100.0 means reached; null if there is
     * no actual, or the target is zero and no share of it can be stated.
     */
    public @Nullable BigDecimal percent() {
        return actual == null || atLeast.signum() == 0
                ? null
                : BigDecimal.valueOf(actual).multiply(HUNDRED).divide(atLeast, 1, RoundingMode.DOWN);
    }

    /** Whether the target is reached now. */
    public Verdict reached() {
        return verdict(actual);
    }

    /** Whether it was reached by its day, or is by now while that day lies ahead or where there is none. */
    public Verdict reachedByDue() {
        return verdict(actualByDue);
    }

    private Verdict verdict(@Nullable Long reached) {
        if (reached == null) {
            return Verdict.UNKNOWN;
        }
        return BigDecimal.valueOf(reached).compareTo(atLeast) >= 0 ? Verdict.MET : Verdict.NOT_MET;
    }
}
