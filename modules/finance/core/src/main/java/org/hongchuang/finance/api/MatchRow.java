package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line and the order it was matched with.
 *
 * @param undoneBy null while the match holds
 */
public record MatchRow(
        UUID id,
        UUID lineId,
        LocalDate bookedOn,
        @Nullable String counterpartyName,
        UUID orderId,
        String orderNumber,
        String payeeName,
        MatchKind kind,
        Money amount,
        MatchRule rule,
        String matchedBy,
        Instant matchedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneGrounds)
        implements Serializable {}
