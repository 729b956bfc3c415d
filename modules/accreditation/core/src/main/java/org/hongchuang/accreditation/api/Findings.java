package org.hongchuang.accreditation.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** What evaluation runs found and a person must decide, within the actor's reach. */
public interface Findings {
    /** Findings, newest first. */
    Page<FindingView> page(FindingFilter filter, PageRequest page);

    /** @throws NotFound if there is no such finding in reach */
    FindingView get(UUID id);

    /** The rules that have raised findings in reach, in order. */
    List<FindingRule> rules();

    /**
     * Settles a finding without a measure. One on which a measure is proposed is settled by the meeting that decides it.
     *
     * @param decision what was decided and why, 1 to 1,000 characters
     * @throws NotFound if there is no such finding in reach
     * @throws org.hongchuang.kernel.lifecycle.IllegalMove if it is settled already
     * @throws org.hongchuang.kernel.error.Conflict if a measure on it waits for a meeting
     * @throws org.hongchuang.kernel.error.Rejection if the decision is empty or too long
     */
    FindingView settle(UUID id, String decision);
}
