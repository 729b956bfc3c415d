package org.hongchuang.accreditation.rest.cases;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs to know.
 *
 * @param grounds opinion, grounds or vote
 * @param on day of the visit, the meeting or the naming
 */
@Schema(name = "Step")
public record StepBody(
        @Schema(description = "Opinion, grounds or vote") @Nullable
        String grounds,

        @Schema(description = "Day of the visit, the meeting or the naming", example = "2026-11-21") @Nullable
        LocalDate on,

        @Schema(description = "Number of the minutes, for approve and reject") @Nullable
        String minutesNo,

        @Schema(description = "Who went, for visit") @Nullable
        String visitors,

        @Schema(description = "What the visit confirmed, by metric id") @Nullable
        Map<String, Boolean> confirmed) {
    static final StepBody EMPTY = new StepBody(null, null, null, null, null);
}
