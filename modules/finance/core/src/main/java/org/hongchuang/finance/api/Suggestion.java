package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;

/**
 * An order that a line may belong to.
 *
 * @param rest what the order still expects; for money that came back, what it could bring back
 * @param evidence the strongest rule that speaks for it; HAND if only the amount does
 */
public record Suggestion(
        UUID orderId,
        String number,
        String payeeName,
        String payeeAccount,
        Money amount,
        Money rest,
        LocalDate exportedOn,
        MatchRule evidence)
        implements Serializable {}
