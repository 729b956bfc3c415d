package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Results of assessments: proposed by one person, confirmed by another, told to the base. */
public interface Results {
    /** Proposals that wait to be confirmed, in reach, oldest first. */
    Page<ProposalView> waiting(PageRequest page);

    /** All proposals for a case and year, newest first. */
    List<ProposalView> proposals(UUID caseId, int year);

    /**
     * Proposes what the points agreed and the figures amount to, or the grade people recorded.
     *
     * @param part {@link ScoreSheet#WHOLE}, or the id of a partial assessment
     * @return id of the proposal
     * @throws Rejection if points are not agreed, figures are missing, the grade is missing or unknown, a correction has no
     *     reason or minutes, or the actor is recused
     * @throws Conflict if a proposal is open already
     */
    UUID propose(UUID caseId, int year, String part, ResultRequest request);

    /**
     * Determines the result that was proposed.
     *
     * @return id of the result
     * @throws Rejection if the actor proposed it or is recused
     * @throws Conflict if it is not open any more
     */
    UUID confirm(UUID proposal);

    /**
     * Refuses a proposal; also its proposer may, to take it back.
     *
     * @throws Rejection if the reason is missing
     * @throws Conflict if it is not open any more
     */
    void refuse(UUID proposal, String reason);

    /** The results of a case, newest first; the base itself sees what it was told. */
    List<ResultView> of(UUID caseId);

    /** @throws NotFound if there is no such result in reach, or the base was not told yet and asks itself */
    ResultView get(UUID result);

    /** The points of a result, item by item. */
    List<ResultItem> items(UUID result);

    /**
     * Records the day a base was told its result; time limits count from it.
     *
     * @param on from the day of determination to today
     * @throws Rejection if the day or the manner is missing or wrong
     * @throws Conflict if it was recorded already
     */
    void notified(UUID result, @Nullable LocalDate on, String how);
}
