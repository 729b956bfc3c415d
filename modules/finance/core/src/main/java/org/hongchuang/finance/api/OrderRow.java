package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;

/**
 * A payment order in a list.
 *
 * @param number the reference the bank carries
 * @param matched what bank lines have paid of it so far
 */
public record OrderRow(
        UUID id,
        String number,
        String caseName,
        String payeeName,
        String payeeAccount,
        Money amount,
        Money matched,
        OrderState state,
        Instant stateSince,
        String madeName,
        String cite)
        implements Serializable {}
