package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * A case with what is known about it.
 *
 * @param caseId the number inside the database, as the ledger and receipts refer to it
 * @param namedOn null if it has not been named
 */
public record AppraisedCase(
        long caseId,
        UUID publicId,
        String name,
        String orgPath,
        String rulebook,
        @Nullable LocalDate namedOn,
        Payee payee,
        CaseFacts facts) {}
