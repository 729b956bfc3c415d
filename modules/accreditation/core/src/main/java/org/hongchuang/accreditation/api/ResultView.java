package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A result as it was determined.
 *
 * @param part {@link ScoreSheet#WHOLE}, or the id of a partial assessment
 * @param revision 1, or more for a correction
 * @param latest whether no later determination took its place
 * @param score null where there is nothing to score
 * @param gradeId null for a part
 * @param receipt the receipt it rests on
 * @param notifiedOn the day the base was told; null before
 */
public record ResultView(
        UUID id,
        UUID caseId,
        String caseName,
        int year,
        String part,
        int revision,
        boolean latest,
        String edition,
        @Nullable BigDecimal score,
        @Nullable String gradeId,
        @Nullable Localized grade,
        UUID receipt,
        String reason,
        String minutesNo,
        String proposedBy,
        String confirmedBy,
        LocalDate determinedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable String how)
        implements Serializable {}
