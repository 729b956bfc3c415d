package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** How far what the bank did agrees with what was ordered. */
public record ReconciliationSummary(List<LineTotal> lines, List<OrderTotal> orders, List<AccountBalance> accounts)
        implements Serializable {
    public ReconciliationSummary {
        lines = List.copyOf(lines);
        orders = List.copyOf(orders);
        accounts = List.copyOf(accounts);
    }

    /**
     * Bank lines in a state.
     *
     * @param paidOut sum of the lines below zero, as a positive amount
     */
    public record LineTotal(LineState state, long count, Money paidOut, Money received) implements Serializable {}

    /** Orders in a state, and what bank lines have paid of them. */
    public record OrderTotal(OrderState state, long count, Money amount, Money matched) implements Serializable {}

    /**
     * The bank's balance of an account against ours.
     *
     * @param opening balance before the first statement; null if the bank gave none
     * @param closing the bank's balance after the last statement; null if it gave none
     * @param booked opening balance and all lines that are matched or set aside
     * @param open sum of the open lines
     * @param difference closing less booked
     * @param missing what remains of the difference after the open lines: not zero if a statement is missing
     */
    public record AccountBalance(
            String account,
            LocalDate until,
            @Nullable Money opening,
            @Nullable Money closing,
            @Nullable Money booked,
            Money open,
            @Nullable Money difference,
            @Nullable Money missing)
            implements Serializable {}
}
