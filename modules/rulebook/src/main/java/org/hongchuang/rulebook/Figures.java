package org.hongchuang.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact decimals in one form, so that 80, 80.0 and 8E+1 are the same figure everywhere. */
final class Figures {

    private static final int MAX_INTEGER_DIGITS = 24;
    private static final int MAX_DECIMALS = 9;

    private Figures() {}

    /**
     * Reads a plain decimal such as {@code 12000} or {@code 79.99}.
     *
     * @throws IllegalArgumentException if the text is no decimal or the figure is out of range
     */
    static BigDecimal parse(String text) {
        if (text.length() > MAX_INTEGER_DIGITS + MAX_DECIMALS + 2) {
            throw new IllegalArgumentException("Not a decimal within range");
        }
        try {
            return normal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a decimal: " + text, e);
        }
    }

    /**
     * The same figure without trailing zeros.
     *
     * @throws IllegalArgumentException beyond 24 digits before or 9 after the point
     */
    static BigDecimal normal(BigDecimal value) {
        BigDecimal within = within(value);
        if (within == null) {
            throw new IllegalArgumentException(
                    "Figure of more than " + MAX_INTEGER_DIGITS + " digits or " + MAX_DECIMALS + " decimals");
        }
        return within;
    }

    /** As {@link #normal}; null beyond that. */
    static @Nullable BigDecimal within(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long integerDigits = (long) value.precision() - value.scale();
        if (integerDigits > MAX_INTEGER_DIGITS || value.scale() > 1_000) {
            return null;
        }
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MAX_DECIMALS) {
            return null;
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
