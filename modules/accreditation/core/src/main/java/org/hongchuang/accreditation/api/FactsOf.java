package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Assembles what is known about cases: answers of the application, the roster, what visitors confirmed, the figures of
 * the year and of the year before, the points people gave. What nobody stated stays unknown.
 */
public interface FactsOf {
    /**
     * One case in the actor's reach, in any state, under the edition by which the year is appraised.
     *
     * @param year the year appraised
     * @param on the day of the decision
     * @throws org.hongchuang.kernel.error.Rejection if there was no edition in that year
     */
    AppraisedCase facts(UUID caseId, int year, LocalDate on);
}
