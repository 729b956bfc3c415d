package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which measures are wanted; what is null does not narrow.
 *
 * @param text part of the name of the case
 */
public record MeasureFilter(
        @Nullable String text,
        @Nullable MeasureState state,
        @Nullable MeasureKind kind,
        @Nullable UUID caseId,
        @Nullable UUID meeting) {
    public static final MeasureFilter ALL = new MeasureFilter(null, null, null, null, null);

    public static MeasureFilter ofCase(UUID caseId) {
        return new MeasureFilter(null, null, null, caseId, null);
    }

    public static MeasureFilter ofMeeting(UUID meeting) {
        return new MeasureFilter(null, null, null, null, meeting);
    }
}
