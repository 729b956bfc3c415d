package org.hongchuang.accreditation.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        return columns(NewReceipt.of(0, again)).isEmpty();
    }

    /** Where the receipt computed again differs from what is stored. */
    List<Difference> differences(Replay replay) {
        Receipt again = replay.receipt();
        if (replay.matches()) {
            return List.of();
        }
        if (again == null) {
            return List.of(new Difference("edition", edition, ""));
        }
        List<Difference> differences = new ArrayList<>();
        differ("editionHash", editionHash, again.editionHash(), differences);
        differences.addAll(columns(NewReceipt.of(0, again)));
        differ("sha256", sha256, replay.sha256(), differences);
        return differences;
    }

    private List<Difference> columns(NewReceipt again) {
        List<Difference> differences = new ArrayList<>();
        differ("facts.year", Integer.toString(year), Integer.toString(again.year()), differences);
        differ("appraisal.certain", plain(certain), plain(again.certain()), differences);
        differ("appraisal.attainable", plain(attainable), plain(again.attainable()), differences);
        differ("appraisal.grade", Objects.toString(grade, ""), Objects.toString(again.grade(), ""), differences);
        return differences;
    }

    private static void differ(String path, String stored, String computed, List<Difference> differences) {
        if (!stored.equals(computed)) {
            differences.add(new Difference(path, stored, computed));
        }
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
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
