package org.hongchuang.accreditation.rest.notices;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a step of a notice needs to know. */
@Schema(name = "NoticeStep")
public record NoticeBody(
        @Schema(description = "post: who takes objections") @Nullable
        String contact,

        @Schema(description = "object: day of the objection; maintain: day of the meeting", example = "2026-11-21")
        @Nullable
        LocalDate on,

        @Schema(description = "object: who objects; left out for nobody who gave a name") @Nullable
        String objector,

        @Schema(description = "object: the objection") @Nullable
        String account,

        @Schema(description = "dismiss, uphold, maintain: grounds") @Nullable
        String grounds,

        @Schema(description = "maintain: number of the minutes") @Nullable
        String minutesNo) {
    static final NoticeBody EMPTY = new NoticeBody(null, null, null, null, null, null);
}
