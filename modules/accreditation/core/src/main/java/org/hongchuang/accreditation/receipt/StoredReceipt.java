package org.hongchuang.accreditation.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.ReceiptPurpose;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.rulebook.Appraisal;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Packing;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.UnfitFacts;
import org.hongchuang.rulebook.UnknownEdition;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as the database has it.
 *
 * @param inputs the facts it rests on as JSON, where the hash is that of the readable receipt; null if it is packed
 * @param packed facts and outcomes, where the hash is over these; null in the form with inputs
 */
record StoredReceipt(
        UUID id,
        UUID caseId,
        String caseName,
        ReceiptPurpose purpose,
        int year,
        String edition,
        String editionHash,
        @Nullable String inputs,
        @Nullable Packed packed,
        BigDecimal certain,
        BigDecimal attainable,
        @Nullable String grade,
        String sha256,
        Instant madeAt) {

    /** The bytes are not to be changed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Packed(LocalDate on, byte[] facts, byte[] outcomes) {}

    /** Computes the receipt again and compares. A difference is reported, never hidden. */
    Replay replay(Rulebooks rulebooks) {
        try {
            Edition rules = rulebooks.edition(EditionId.parse(edition));
            Receipt again = rules.evaluate(facts(rules));
            String hash = hash(rules, again);
            return new Replay(compare(rules, again, hash), again, hash);
        } catch (UnknownEdition | UnfitFacts | IllegalArgumentException e) {
            return new Replay(Replay.Result.IMPOSSIBLE, null, "");
        }
    }

    private CaseFacts facts(Edition rules) {
        return packed == null
                ? CaseFacts.fromJson(Objects.requireNonNull(inputs))
                : rules.packing().facts(packed.facts(), year, packed.on());
    }

    private String hash(Edition rules, Receipt again) {
        if (packed == null) {
            return again.sha256();
        }
        Packing packing = rules.packing();
        return packing.sha256(
                again.facts().year(), again.facts().on(), packing.facts(again.facts()), packing.outcomes(again));
    }

    private Replay.Result compare(Edition rules, Receipt again, String hash) {
        if (!rules.hash().equals(editionHash)) {
            return Replay.Result.EDITION_CHANGED;
        }
        return hash.equals(sha256)
                        && sameOutcomes(rules, again)
                        && columns(again).isEmpty()
                ? Replay.Result.MATCHES
                : Replay.Result.DIFFERS;
    }

    private boolean sameOutcomes(Edition rules, Receipt again) {
        return packed == null
                || Arrays.equals(packed.outcomes(), rules.packing().outcomes(again));
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
        differences.addAll(columns(again));
        differ("sha256", sha256, replay.sha256(), differences);
        return differences.isEmpty() ? List.of(new Difference("outcomes", "", "")) : differences;
    }

    /** The columns lists are made of must say what the receipt says. */
    private List<Difference> columns(Receipt again) {
        List<Difference> differences = new ArrayList<>();
        Appraisal appraisal = again.appraisal();
        differ(
                "facts.year",
                Integer.toString(year),
                Integer.toString(again.facts().year()),
                differences);
        differ("appraisal.certain", plain(certain), plain(appraisal.score().certain()), differences);
        differ(
                "appraisal.attainable",
                plain(attainable),
                plain(appraisal.score().attainable()),
                differences);
        differ("appraisal.grade", Objects.toString(grade, ""), Objects.toString(appraisal.gradeId(), ""), differences);
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
