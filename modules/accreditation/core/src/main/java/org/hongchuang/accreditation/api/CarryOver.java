package org.hongchuang.accreditation.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;

/**
 * What is known from before and may be taken over into the present form. Nothing is taken over unasked; the figures of
 * the year before are told by {@link Figures#ofYearBefore}.
 */
public interface CarryOver {
    /** What the organisation of a case handed in before it, newest first, at most ten. */
    List<EarlierApplication> earlier(UUID id);

    /**
     * Takes over the roster of the newest earlier case that has one.
     *
     * @param replace whether rows that are there already may be replaced
     * @return rows taken over
     * @throws Rejection if no earlier case has a roster, if there are rows and they may not be replaced, or if the case
     *     is not the applicant's to change now
     */
    int takeRoster(UUID id, boolean replace);
}
