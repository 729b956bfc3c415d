package org.hongchuang.finance.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment order with all its voucher shows.
 *
 * @param amountInCapitals the amount in capital numerals, as vouchers require
 * @param cite the article that grants the amount
 * @param receiptId the receipt that shows how it was decided
 */
public record OrderView(
        UUID id,
        String number,
        UUID entitlementId,
        UUID caseId,
        int instalment,
        String caseName,
        String labelZh,
        String labelEn,
        int year,
        String cite,
        UUID receiptId,
        String payeeName,
        String payeeAccount,
        String payeeBank,
        Money amount,
        String amountInCapitals,
        Money matched,
        OrderState state,
        Signature made,
        @Nullable Signature checked,
        @Nullable Signature approved,
        @Nullable String batchNumber,
        List<OrderEventView> history)
        implements Serializable {
    public OrderView {
        history = List.copyOf(history);
    }
}
