package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire with its result so far.
 *
 * @param metric the metric whose figure of the year it yields
 * @param label the metric's name
 * @param links how many links were made, each good for one answer
 * @param answers answers by link and on paper
 * @param satisfied those of them that are satisfied or very satisfied
 * @param share the satisfied in per cent, two decimals half up; null without answers
 * @param adoptable whether the reader may adopt the result now
 */
public record QuestionnaireView(
        UUID id,
        UUID caseId,
        String caseName,
        int year,
        String metric,
        Localized label,
        LocalDate closesOn,
        String openedBy,
        Instant openedAt,
        QuestionnaireState state,
        int links,
        int answers,
        int satisfied,
        @Nullable BigDecimal share,
        @Nullable String adoptedBy,
        @Nullable Instant adoptedAt,
        boolean adoptable)
        implements Serializable {}
