package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount due to a case.
 *
 * @param subsidy the rulebook's id of the subsidy
 * @param cite the article that grants it
 * @param receiptId the receipt that shows how it was decided
 * @param orderId the living order, if there is one
 * @param hold why nothing may be paid at present; null if it may
 */
public record EntitlementRow(
        UUID id,
        UUID caseId,
        String caseName,
        String subsidy,
        int year,
        Money amount,
        String cite,
        String labelZh,
        String labelEn,
        UUID receiptId,
        String payeeName,
        LocalDate raisedOn,
        EntitlementState state,
        @Nullable UUID orderId,
        @Nullable String orderNumber,
        @Nullable HoldReason hold)
        implements Serializable {
    /** The same, told whether payment is held. */
    public EntitlementRow held(@Nullable HoldReason reason) {
        return new EntitlementRow(
                id,
                caseId,
                caseName,
                subsidy,
                year,
                amount,
                cite,
                labelZh,
                labelEn,
                receiptId,
                payeeName,
                raisedOn,
                state,
                orderId,
                orderNumber,
                reason);
    }
}
