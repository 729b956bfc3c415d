package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount due to a case.
 *
 * @param subsidy the rulebook's id of the subsidy
 * @param cite the article that grants it
 * @param receiptId the receipt that shows how it was decided
 * @param orderId the living order, if there is one
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
        @Nullable String orderNumber)
        implements Serializable {}
