package org.hongchuang.accreditation.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times a federation gives itself for steps (内部时限); where the policy sets a time, that holds instead. */
public interface HouseTerms {
    /** Most working days a federation can give itself. */
    int MOST = 250;

    /** Those of the actor's federation, one for each step, in the order of the steps. */
    List<HouseTermView> own();

    /**
     * Sets one for the actor's federation; cases that wait already are due by it at once.
     *
     * @param workingDays 1 to {@value #MOST}, counted from the day after a case came to the step; null for none
     * @throws org.hongchuang.kernel.error.Rejection if the days cannot be, the step has none, or the actor acts for no
     *     federation
     */
    void set(CaseCommand command, @Nullable Integer workingDays);
}
