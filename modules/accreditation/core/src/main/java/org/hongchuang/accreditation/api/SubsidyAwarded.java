package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.hongchuang.kernel.money.Money;

/**
 * A subsidy fell due. Told in the transaction that made it due, so that award and entitlement exist together or not at
 * all.
 *
 * @param subsidyId id in the rulebook
 * @param year the year it is for
 * @param cite article
 * @param receiptId the receipt that explains it
 */
public record SubsidyAwarded(
        UUID caseId,
        String caseName,
        String orgPath,
        String subsidyId,
        int year,
        Money amount,
        String cite,
        String labelZh,
        String labelEn,
        UUID receiptId,
        Payee payee) {}
