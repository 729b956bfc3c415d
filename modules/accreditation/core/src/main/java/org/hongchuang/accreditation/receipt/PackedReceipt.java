package org.hongchuang.accreditation.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Packing;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Score;
import org.jspecify.annotations.Nullable;

/**
 * A receipt of a run in the smallest form it is stored in.
 *
 * @param due the next day on which it could come out otherwise; null for none in its year
 */
public record PackedReceipt(
        UUID id,
        long caseId,
        int year,
        LocalDate on,
        String edition,
        PackedContent content,
        @Nullable LocalDate due,
        BigDecimal certain,
        BigDecimal attainable,
        @Nullable String grade,
        String sha256) {

    /** @param edition the one that made the receipt */
    public static PackedReceipt of(long caseId, Edition edition, Receipt receipt, @Nullable LocalDate due) {
        Packing packing = edition.packing();
        int year = receipt.facts().year();
        LocalDate on = receipt.facts().on();
        byte[] facts = packing.facts(receipt.facts());
        byte[] outcomes = packing.outcomes(receipt);
        Score score = receipt.appraisal().score();
        return new PackedReceipt(
                PublicId.next(),
                caseId,
                year,
                on,
                receipt.edition().toString(),
                new PackedContent(receipt.editionHash(), facts, outcomes),
                due,
                score.certain(),
                score.attainable(),
                receipt.appraisal().gradeId(),
                packing.sha256(year, on, facts, outcomes));
    }
}
