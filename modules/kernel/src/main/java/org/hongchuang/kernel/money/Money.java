package org.hongchuang.kernel.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount in Chinese yuan (CNY), exact to the fen.
 *
 * <p>The scale is always 2; an amount with more decimals is refused rather than rounded in silence. Where a policy asks
 * for rounding, use {@link #rounded(BigDecimal)}.
 *
 * @param amount yuan, scale 2, positive, zero or negative
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException if the amount has more than two decimals */
    public Money {
        amount = Objects.requireNonNull(amount, "amount").setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money yuan(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    /** @param yuan a plain decimal such as {@code 200000.00} */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    public static Money of(BigDecimal yuan) {
        return new Money(yuan);
    }

    /** Rounds half up to the fen, as money is rounded in the field. */
    public static Money rounded(BigDecimal yuan) {
        return new Money(yuan.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** The amount in the capital numerals used on Chinese vouchers, for example 贰拾万元整. */
    public String inCapitals() {
        return ChineseCapitals.of(amount);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
