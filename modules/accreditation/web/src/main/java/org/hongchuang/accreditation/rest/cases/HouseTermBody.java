package org.hongchuang.accreditation.rest.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long the federation gives itself for a step. */
@Schema(name = "HouseTermSet")
public record HouseTermBody(
        @Schema(description = "RECOMMEND, VERIFY, APPROVE or NAME", example = "RECOMMEND") @Nullable
        String command,

        @Schema(description = "Counted from the day after a case came to the step; null for none") @Nullable
        Integer workingDays) {
    static final HouseTermBody EMPTY = new HouseTermBody(null, null);
}
