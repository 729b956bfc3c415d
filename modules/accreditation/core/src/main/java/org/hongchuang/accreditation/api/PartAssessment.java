package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * How far the scoring of a part is.
 *
 * @param part {@link ScoreSheet#WHOLE}, or the id of a partial assessment
 * @param items that people score
 * @param needed sheets that must be submitted at least
 * @param totalSpread highest less lowest total; null until all have submitted
 * @param totalWide whether the totals are so far apart that a meeting is required
 * @param state where the part stands
 * @param total of the points agreed; null before
 */
public record PartAssessment(
        String part,
        Localized label,
        List<AssessorView> assessors,
        List<ComparedItem> items,
        int needed,
        @Nullable BigDecimal totalSpread,
        boolean totalWide,
        State state,
        @Nullable BigDecimal total,
        @Nullable Meeting meeting)
        implements Serializable {

    /** Where a part stands. */
    public enum State {
        /** 评分中: sheets are missing. */
        SCORING,
        /** 待合议: the sheets are too far apart. */
        TO_MODERATE,
        /** 已定分: the points are agreed. */
        AGREED
    }

    /** The meeting that counts. */
    public record Meeting(LocalDate heldOn, String minutesNo, String participants, String recordedBy)
            implements Serializable {}

    public PartAssessment {
        assessors = List.copyOf(assessors);
        items = List.copyOf(items);
    }
}
