package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/**
 * The desks a case passes after it was handed in. Each command is refused with
 * {@link org.hongchuang.kernel.lifecycle.IllegalMove} in a state that does not allow it.
 */
public interface CaseReview {
    /** The county recommends. */
    void recommend(UUID id, String opinion);

    /** County (what was submitted) or office (what has come to it) sends it back to the applicant, with grounds. */
    void sendBack(UUID id, String grounds);

    /** What a visit can confirm: the facts of a day that are so or not so. */
    List<Metric> visitQuestions(UUID id);

    /** The office records its visit: once an application has come to it, and to a base with a title at any time. */
    void recordVisit(UUID id, VisitReport visit);

    /** @throws Rejection if the edition asks for a visit and none was recorded */
    void verify(UUID id, String opinion);

    void approve(UUID id, Decision decision);

    void reject(UUID id, Decision decision);

    /**
     * Awards the title; each subsidy due on naming is announced as {@link SubsidyAwarded}.
     *
     * @param on day of naming, from the decision until today; if null, today, or the day of the document for a case by
     *     record
     * @throws Rejection if the actor recorded the decision
     */
    void name(UUID id, @Nullable LocalDate on);

    /**
     * Lets a title go on for another term, as a meeting decided; nothing does so by itself.
     *
     * @throws Rejection if the title has no term, or its last year has not begun
     */
    void renew(UUID id, Decision decision);
}
