package org.hongchuang.rulebook.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The functions of the formula language. All results are exact or cut off as said; none is binary floating point. */
public final class Arithmetic {

    private static final int RATE_DECIMALS = 6;
    private static final int MAX_DIGITS = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /**
     * {@code part} in percent of {@code whole}, cut off after six decimals and never rounded up, so that a rate reaches
     * a threshold only if it truly does.
     *
     * @throws ArithmeticException if the whole is zero: there is no such rate
     */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return plain(part.multiply(HUNDRED).divide(whole, RATE_DECIMALS, RoundingMode.DOWN));
    }

    /** How many full steps of a size a value holds, at least none. */
    static BigDecimal fullSteps(BigDecimal value, BigDecimal size) {
        return plain(value.divideToIntegralValue(size).max(BigDecimal.ZERO));
    }

    /** The value, but no more than the limit. */
    static BigDecimal atMost(BigDecimal value, BigDecimal limit) {
        return value.min(limit);
    }

    /** Full calendar months from one day to another. */
    static BigDecimal months(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, to));
    }

    /**
     * The same figure without trailing zeros.
     *
     * @throws ArithmeticException beyond 200 digits, which no figure of a policy has
     */
    static BigDecimal bounded(BigDecimal value) {
        if (value.precision() > MAX_DIGITS) {
            throw new ArithmeticException("More than " + MAX_DIGITS + " digits");
        }
        return plain(value);
    }

    /** The same figure without trailing zeros. */
    public static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
