package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which findings are wanted; what is null does not matter. */
public record FindingFilter(
        @Nullable FindingState state,
        @Nullable String rule,
        @Nullable Integer year,
        @Nullable UUID caseId) {
    public static final FindingFilter ALL = new FindingFilter(null, null, null, null);
}
