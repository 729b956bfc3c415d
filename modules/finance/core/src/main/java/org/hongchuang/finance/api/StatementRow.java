package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** An imported bank statement. */
public record StatementRow(
        UUID id,
        String bank,
        String account,
        StatementFormat format,
        String fileName,
        LocalDate fromDate,
        LocalDate toDate,
        @Nullable Money opening,
        @Nullable Money closing,
        long lines,
        long open,
        String importedName,
        Instant importedAt)
        implements Serializable {}
