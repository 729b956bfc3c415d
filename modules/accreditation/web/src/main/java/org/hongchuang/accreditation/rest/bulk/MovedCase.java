package org.hongchuang.accreditation.rest.bulk;

import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.BulkLine;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/** What becomes of one of many cases. */
@Schema(name = "BulkMovedCase")
public record MovedCase(
        UUID id,
        String name,

        @Schema(description = "Hand it back to carry out what was previewed")
        int version,

        @Schema(description = "Whether the command is carried out")
        boolean accepted,

        @Schema(description = "Code of the reason if it is not") @Nullable
        String code,

        @Schema(description = "The reason in words") @Nullable
        String detail) {

    static MovedCase of(BulkLine line, Locale language) {
        Rejection refusal = line.refusal();
        return new MovedCase(
                line.id(),
                line.name(),
                line.version(),
                line.accepted(),
                refusal == null ? null : refusal.code(),
                refusal == null ? null : Texts.of(language, refusal));
    }
}
