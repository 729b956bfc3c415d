package org.hongchuang.accreditation.receipt;

import java.math.BigDecimal;
import java.util.UUID;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Score;
import org.jspecify.annotations.Nullable;

/** A receipt in the small form it is stored in. */
public record NewReceipt(
        UUID id,
        long caseId,
        int year,
        String edition,
        String editionHash,
        String inputs,
        BigDecimal certain,
        BigDecimal attainable,
        @Nullable String grade,
        String sha256) {

    public static NewReceipt of(long caseId, Receipt receipt) {
        Score score = receipt.appraisal().score();
        return new NewReceipt(
                PublicId.next(),
                caseId,
                receipt.facts().year(),
                receipt.edition().toString(),
                receipt.editionHash(),
                receipt.facts().toJson(),
                score.certain(),
                score.attainable(),
                receipt.appraisal().gradeId(),
                receipt.sha256());
    }
}
