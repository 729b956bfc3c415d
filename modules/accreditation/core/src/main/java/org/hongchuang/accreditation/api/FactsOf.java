package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Assembles what is known about cases: answers of the application, the roster, what visitors confirmed, the figures of
 * the year and of the year before, the points people gave. What nobody stated stays unknown.
 */
public interface FactsOf {
    /**
     * One case in the actor's reach, in any state.
     *
     * @param year the year appraised
     * @param on the day of the decision
     */
    AppraisedCase facts(UUID caseId, int year, LocalDate on);
}
