package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A case with what is known about it, as far as an edition asks.
 *
 * @param caseId the number inside the database, as the ledger and receipts refer to it
 * @param edition the one that asks
 * @param namedOn null if it has not been named
 * @param titleUntil last day of the title; null where it has no term
 */
public record AppraisedCase(
        long caseId,
        UUID publicId,
        String name,
        String orgPath,
        Edition edition,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate titleUntil,
        Payee payee,
        CaseFacts facts) {}
