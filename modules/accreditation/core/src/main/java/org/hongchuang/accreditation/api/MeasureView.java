package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others see of a measure.
 *
 * @param finding the finding it answers
 * @param receipt the receipt of that finding
 * @param follows the measure it answers or extends
 * @param rule id in the edition; null if the article is in the proposer's words
 * @param year the year it is about
 * @param files pieces of evidence that hang on it
 * @param effectiveOn day of the meeting, or of the retraction; null while it is proposed
 * @param dueOn last day to put things right, as decided
 * @param concluded whether a later measure answered it
 */
public record MeasureView(
        UUID id,
        UUID caseId,
        String caseName,
        MeasureKind kind,
        MeasureState state,
        @Nullable UUID finding,
        @Nullable UUID receipt,
        @Nullable UUID follows,
        String edition,
        @Nullable String rule,
        int year,
        String cite,
        String labelZh,
        String labelEn,
        String grounds,
        MeasureTerms terms,
        int files,
        String proposedBy,
        Instant proposedAt,
        @Nullable UUID meeting,
        @Nullable String minutesNo,
        @Nullable String decision,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate dueOn,
        boolean concluded)
        implements Serializable {

    public boolean open() {
        return state == MeasureState.PROPOSED;
    }
}
