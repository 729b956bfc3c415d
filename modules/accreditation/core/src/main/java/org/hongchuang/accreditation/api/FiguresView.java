package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a base for a year, as they stand.
 *
 * @param revision 0 if none were entered yet
 * @param values by metric id: plain decimals, {@code true}/{@code false}, {@code yyyy-mm-dd}; what is absent is unknown
 */
public record FiguresView(
        UUID caseId,
        int year,
        int revision,
        Map<String, String> values,
        @Nullable FigureSource source,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt)
        implements Serializable {
    /** Nothing was entered yet. */
    public static FiguresView none(UUID caseId, int year) {
        return new FiguresView(caseId, year, 0, Map.of(), null, null, null);
    }

    /** The same with other values. */
    public FiguresView with(Map<String, String> others) {
        return new FiguresView(caseId, year, revision, others, source, enteredBy, enteredAt);
    }
}
