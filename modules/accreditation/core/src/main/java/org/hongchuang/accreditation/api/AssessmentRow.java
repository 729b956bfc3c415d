package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A base in the list of a year's assessments.
 *
 * @param due whether it is assessed in this year at all
 * @param assessors who are assigned and neither recused nor released
 * @param submitted sheets handed in
 * @param projected what the newest evaluation of the year says: no result
 * @param result as determined; null before
 */
public record AssessmentRow(
        UUID caseId,
        String name,
        String county,
        @Nullable LocalDate namedOn,
        boolean due,
        int assessors,
        int submitted,
        @Nullable Projection projected,
        @Nullable Determined result)
        implements Serializable {

    /**
     * The latest result of the year.
     *
     * @param notifiedOn the day the base was told; null before
     */
    public record Determined(
            UUID id,
            @Nullable BigDecimal score,
            @Nullable Localized grade,
            @Nullable LocalDate notifiedOn) implements Serializable {}

    /**
     * A projection by the newest evaluation.
     *
     * @param grade null while open items can change it
     */
    public record Projection(
            UUID receipt,
            BigDecimal certain,
            BigDecimal attainable,
            @Nullable Localized grade) implements Serializable {}
}
