package org.hongchuang.reporting.api;

import java.io.Serializable;
import org.hongchuang.kernel.money.Money;

/**
 * Money by the stage it has come to.
 *
 * @param entitled raised by decisions
 * @param ordered in living payment orders
 * @param approved in orders that were approved, whether or not they have gone to the bank
 * @param paid confirmed by the bank and not returned
 * @param returned in orders that the bank sent back
 */
public record MoneyStages(Money entitled, Money ordered, Money approved, Money paid, Money returned)
        implements Serializable {
    public static final MoneyStages NONE = new MoneyStages(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public MoneyStages plus(MoneyStages other) {
        return new MoneyStages(
                entitled.plus(other.entitled),
                ordered.plus(other.ordered),
                approved.plus(other.approved),
                paid.plus(other.paid),
                returned.plus(other.returned));
    }

    /** Entitled and not yet paid. */
    public Money outstanding() {
        return entitled.minus(paid);
    }
}
