package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints are wanted; what is null does not matter.
 *
 * @param text part of the base's name or of what is complained about
 */
public record ComplaintFilter(
        @Nullable ComplaintState state,
        @Nullable Integer year,
        @Nullable String text,
        @Nullable UUID caseId) {
    public static final ComplaintFilter ALL = new ComplaintFilter(null, null, null, null);
}
