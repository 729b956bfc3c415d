package org.hongchuang.accreditation.rest.appraisal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.WhatIfRequest;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** What a caller says to start a what-if. */
@Schema(description = "What to compare")
public record WhatIfStart(
        @Schema(description = "Present edition or draft, perhaps with readings", examples = "nanchang-bases@2019-06-20")
        @Nullable
        String before,

        @Schema(description = "Proposed, written alike", examples = "nanchang-bases@2019-06-20#NB-2=B") @Nullable
        String after,

        @Schema(description = "The year appraised; left out: the present year", examples = "2026") @Nullable
        Integer year,

        @Schema(description = "A past day whose facts are taken; left out: the facts of today", examples = "2026-11-10")
        @Nullable
        LocalDate factsOf) {

    /** @throws Rejection if a side is missing */
    WhatIfRequest request(int presentYear) {
        if (before == null || after == null) {
            throw new Rejection("accreditation.what-if.choose");
        }
        return new WhatIfRequest(before, after, year == null ? presentYear : year, factsOf);
    }
}
