package org.hongchuang.finance.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a bank's CSV file is read. Columns are named as in the file's header line. Either {@code amountColumn} (positive:
 * received) or both {@code debitColumn} (paid out) and {@code creditColumn} (received) are given.
 *
 * @param account our own account the statements are of
 * @param headerLine line of the column names, from 1
 * @param dateFormat such as {@code yyyy-MM-dd}; a time of day after it is ignored
 * @param entryColumn the bank's own unique number of an entry
 * @param balanceColumn the balance after each entry; if given, it is checked
 */
public record BankMapping(
        String bank,
        String account,
        BatchCharset charset,
        char delimiter,
        int headerLine,
        String dateFormat,
        String dateColumn,
        @Nullable String amountColumn,
        @Nullable String debitColumn,
        @Nullable String creditColumn,
        @Nullable String nameColumn,
        @Nullable String accountColumn,
        @Nullable String referenceColumn,
        @Nullable String memoColumn,
        @Nullable String entryColumn,
        @Nullable String balanceColumn)
        implements Serializable {}
