package org.hongchuang.accreditation.api;

import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.rulebook.Receipt;

/** Receipts: why a decision came out as it did. Stored small, rendered by computing them again. */
public interface Receipts {
    /**
     * Stores the receipt a naming rests on, in the caller's transaction.
     *
     * @return its id
     * @throws NotFound if there is no such case in reach
     */
    UUID storeNaming(UUID caseId, Receipt receipt);

    /** As {@link #storeNaming}, for the result of an assessment. */
    UUID storeResult(UUID caseId, Receipt receipt);

    /** @throws NotFound if there is no such receipt in reach */
    ReceiptView get(UUID id);

    /**
     * The newest receipt of a case, if it has any.
     *
     * @throws NotFound if there is no such case in reach
     */
    Optional<ReceiptView> latest(UUID caseId);
}
