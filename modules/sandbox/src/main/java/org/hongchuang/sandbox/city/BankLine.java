package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a bank statement; absent texts are empty.
 *
 * @param amount above zero received, below zero paid out
 * @param entry the bank's own number of the entry
 */
record BankLine(
        LocalDate bookedOn,
        BigDecimal amount,
        String name,
        String account,
        String reference,
        String memo,
        String entry) {
    static final String BANK = "示例银行";
    static final String OUR_NAME = "南昌市总工会（示例账户）";
    static final String OUR_ACCOUNT = "3600000000000012345";

    /** The bank carried an order out as it was told. */
    static BankLine paid(Order order, String entry) {
        Base base = order.base();
        return new BankLine(
                order.booked(),
                order.amount().negate(),
                base.operator(),
                base.account(),
                order.number(),
                "代付 " + order.number(),
                entry);
    }

    BankLine on(LocalDate day) {
        return new BankLine(day, amount, name, account, reference, memo, entry);
    }

    BankLine amounting(BigDecimal other) {
        return new BankLine(bookedOn, other, name, account, reference, memo, entry);
    }

    BankLine saying(String newReference, String newMemo) {
        return new BankLine(bookedOn, amount, name, account, newReference, newMemo, entry);
    }

    BankLine withoutAccount() {
        return new BankLine(bookedOn, amount, name, "", reference, memo, entry);
    }

    BankLine numbered(String newEntry) {
        return new BankLine(bookedOn, amount, name, account, reference, memo, newEntry);
    }
}
