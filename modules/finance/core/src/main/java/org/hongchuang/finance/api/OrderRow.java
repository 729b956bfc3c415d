package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment order in a list.
 *
 * @param number the reference the bank carries
 * @param matched what bank lines have paid of it so far
 * @param hold why nothing may be paid at present; null if it may
 */
public record OrderRow(
        UUID id,
        String number,
        UUID caseId,
        String caseName,
        String payeeName,
        String payeeAccount,
        Money amount,
        Money matched,
        OrderState state,
        Instant stateSince,
        String madeName,
        String cite,
        @Nullable HoldReason hold)
        implements Serializable {
    /** The same, told whether payment is held. */
    public OrderRow held(@Nullable HoldReason reason) {
        return new OrderRow(
                id,
                number,
                caseId,
                caseName,
                payeeName,
                payeeAccount,
                amount,
                matched,
                state,
                stateSince,
                madeName,
                cite,
                reason);
    }
}
