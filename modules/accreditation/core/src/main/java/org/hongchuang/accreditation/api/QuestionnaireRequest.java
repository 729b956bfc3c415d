package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire to be opened.
 *
 * @param metric the metric of the year it shall yield
 * @param closesOn last day for answers, itself included
 * @param links how many links to make, each good for one answer
 */
public record QuestionnaireRequest(
        UUID caseId,
        int year,
        @Nullable String metric,
        @Nullable LocalDate closesOn,
        int links) {}
