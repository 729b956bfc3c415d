package org.hongchuang.accreditation.rest.appraisal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hongchuang.accreditation.api.ReceiptPurpose;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.rulebook.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as the API gives it.
 *
 * @param sha256 of the canonical receipt when it was made
 * @param replay whether computing it again gave the same bytes
 * @param replaySha256 what computing it again gave
 * @param receipt what computing it again gave, in canonical form; missing if nothing came out
 */
public record ReceiptBody(
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
        Instant madeAt,
        String sha256,
        Replay.Result replay,
        String replaySha256,
        @Nullable JsonObject receipt) {

    static ReceiptBody of(ReceiptView view) {
        Receipt again = view.replay().receipt();
        return new ReceiptBody(
                view.id(),
                view.caseId(),
                view.caseName(),
                view.purpose(),
                view.year(),
                view.edition(),
                view.editionHash(),
                view.certain(),
                view.attainable(),
                view.grade(),
                view.madeAt(),
                view.sha256(),
                view.replay().result(),
                view.replay().sha256(),
                again == null ? null : json(again.toCanonicalJson()));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
