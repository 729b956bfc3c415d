package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bank statement.
 *
 * @param amount positive: received; negative: paid out
 * @param note grounds on which it was set aside
 */
public record LineRow(
        UUID id,
        String bank,
        String account,
        int lineNo,
        LocalDate bookedOn,
        Money amount,
        @Nullable String counterpartyName,
        @Nullable String counterpartyAccount,
        @Nullable String reference,
        @Nullable String memo,
        LineState state,
        @Nullable LineFlag flag,
        @Nullable String note)
        implements Serializable {}
