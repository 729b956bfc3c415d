package org.hongchuang.accreditation.rest.complaints;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a command needs to know. */
@Schema(name = "ComplaintStep")
public record ComplaintStepBody(
        @Schema(description = "Conclusion and grounds") @Nullable
        String grounds,

        @Schema(description = "verify: last day to put it right; accept: day it was put right", example = "2026-12-31")
        @Nullable
        LocalDate day) {
    static final ComplaintStepBody EMPTY = new ComplaintStepBody(null, null);
}
