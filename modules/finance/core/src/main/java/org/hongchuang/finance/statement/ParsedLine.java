package org.hongchuang.finance.statement;

import java.time.LocalDate;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line as a file has it.
 *
 * @param line line of a CSV file, number of the entry in a camt.053 file
 * @param amount positive: received; negative: paid out
 * @param entryReference the bank's own number of the entry
 */
record ParsedLine(
        int line,
        LocalDate bookedOn,
        Money amount,
        @Nullable String name,
        @Nullable String account,
        @Nullable String reference,
        @Nullable String memo,
        @Nullable String entryReference) {}
