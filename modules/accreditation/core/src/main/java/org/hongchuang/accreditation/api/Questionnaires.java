package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Satisfaction questionnaires (满意度问卷) of a base and a year. Those served answer by a link that is good once, or on
 * paper; the share of the satisfied becomes a figure of the year only when an officer adopts it.
 */
public interface Questionnaires {
    /** Most links of one questionnaire. */
    int MOST_LINKS = 500;

    /** Questionnaires in reach, newest first. @param caseId of one base only; null for all */
    Page<QuestionnaireView> page(@Nullable UUID caseId, PageRequest page);

    /** @throws NotFound if there is no such questionnaire in reach */
    QuestionnaireView get(UUID id);

    /** The metrics of a base and a year that come from a survey. */
    List<Metric> metrics(UUID caseId, int year);

    /**
     * Opens a questionnaire.
     *
     * @throws Rejection if something is missing or out of bounds
     */
    OpenedQuestionnaire open(QuestionnaireRequest request);

    /**
     * Adds answers given on paper: a sheet with the columns 满意程度 and 份数.
     *
     * @return answers added
     * @throws SheetErrors naming row and column of everything wrong; nothing was added
     * @throws Rejection if the same file was added before, or the result is adopted
     */
    int importPaper(UUID id, String fileName, InputStream xlsx);

    /**
     * Makes the result the figure of its year.
     *
     * @throws Rejection if it is still open, has no answers, was adopted before, or the actor opened it
     */
    QuestionnaireView adopt(UUID id);
}
