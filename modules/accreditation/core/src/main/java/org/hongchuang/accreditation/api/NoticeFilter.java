package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which notices are wanted; what is null does not matter. */
public record NoticeFilter(
        @Nullable NoticeState state, @Nullable UUID caseId) {
    public static final NoticeFilter ALL = new NoticeFilter(null, null);
}
