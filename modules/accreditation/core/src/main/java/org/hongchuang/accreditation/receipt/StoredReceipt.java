package org.hongchuang.accreditation.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.ReceiptPurpose;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.UnfitFacts;
import org.hongchuang.rulebook.UnknownEdition;
import org.jspecify.annotations.Nullable;

/** A receipt as the database has it. */
record StoredReceipt(
        UUID id,
        UUID caseId,
        String caseName,
        ReceiptPurpose purpose,
        int year,
        String edition,
        String editionHash,
        String inputs,
        BigDecimal certain,
        BigDecimal attainable,
        @Nullable String grade,
        String sha256,
        Instant madeAt) {

    /** Computes the receipt again and compares. A difference is reported, never hidden. */
    Replay replay(Rulebooks rulebooks) {
        try {
            Edition rules = rulebooks.edition(EditionId.parse(edition));
            Receipt again = rules.evaluate(CaseFacts.fromJson(inputs));
            return new Replay(compare(rules, again), again, again.sha256());
        } catch (UnknownEdition | UnfitFacts | IllegalArgumentException e) {
            return new Replay(Replay.Result.IMPOSSIBLE, null, "");
        }
    }

    private Replay.Result compare(Edition rules, Receipt again) {
        if (!rules.hash().equals(editionHash)) {
            return Replay.Result.EDITION_CHANGED;
        }
        return again.sha256().equals(sha256) && sameResult(again) ? Replay.Result.MATCHES : Replay.Result.DIFFERS;
    }

    /** The columns lists are made of must say what the receipt says. */
    private boolean sameResult(Receipt again) {
        NewReceipt small = NewReceipt.of(0, again);
        return small.year() == year
                && small.certain().compareTo(certain) == 0
                && small.attainable().compareTo(attainable) == 0
                && Objects.equals(small.grade(), grade);
    }

    ReceiptView view(Rulebooks rulebooks) {
        return new ReceiptView(
                id,
                caseId,
                caseName,
                purpose,
                year,
                edition,
                editionHash,
                certain,
                attainable,
                grade,
                sha256,
                madeAt,
                replay(rulebooks));
    }
}
