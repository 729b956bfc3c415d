package org.hongchuang.accreditation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as it was stored, and as it comes out when computed again.
 *
 * @param edition the edition applied, such as {@code nanchang-bases@2019-06-20}
 * @param certain points that are certain
 * @param attainable points that can still be reached
 * @param grade id of the grade; null while it is open
 * @param sha256 hash of the readable receipt when it was made
 */
public record ReceiptView(
        UUID id,
        UUID caseId,
        String caseName,
        ReceiptPurpose purpose,
        int year,
        String edition,
        String editionHash,
        BigDecimal certain,
        BigDecimal attainable,
        @Nullable String grade,
        String sha256,
        Instant madeAt,
        Replay replay) {}
