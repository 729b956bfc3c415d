package org.hongchuang.accreditation.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.people.PersonView;

/** The office's desk for the yearly assessment: who scores, how far apart they are, what a meeting settles. */
public interface Assessments {
    /** The bases in reach that were named by the end of a year, and how far each is. */
    Page<AssessmentRow> page(AssessmentFilter filter, PageRequest page);

    /**
     * @throws NotFound if there is no such case in reach
     * @throws Rejection if the case is not assessed in that year
     */
    AssessmentView get(UUID caseId, int year);

    /** Who can be made an assessor: the people who act for the actor's own organisation. */
    List<PersonView> candidates();

    /**
     * Makes a person an assessor.
     *
     * @throws Rejection if the case is not assessed in that year, there is no such part or person, the person is one
     *     already or recused, or the points have been moderated
     */
    void assign(UUID caseId, int year, String part, String username);

    /**
     * Ends an assignment that is not submitted yet.
     *
     * @throws Rejection if it is submitted or has ended
     */
    void release(UUID sheet, String reason);

    /**
     * Recuses an assessor from a case for the year, whether submitted or not; the sheet no longer counts.
     *
     * @throws Rejection if the assignment has ended
     */
    void recuse(UUID sheet, String reason);

    /**
     * Records the meeting that settled points. Needed where sheets are far apart; a later meeting takes the place of an
     * earlier one, item by item left out included.
     *
     * @throws Rejection if sheets are missing, minutes, day, participants or a reason are missing, an item that is far
     *     apart is left out, or points are out of range
     */
    void moderate(UUID caseId, int year, String part, ModerationMinutes minutes);
}
