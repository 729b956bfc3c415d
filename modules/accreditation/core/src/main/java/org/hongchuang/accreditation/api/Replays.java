package org.hongchuang.accreditation.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Replays of many stored receipts within the actor's reach. They write nothing but what they found. */
public interface Replays {
    /**
     * Opens one; workers take it from there.
     *
     * @throws Conflict while another of the actor's is under way
     * @throws NotFound if there is no such evaluation run
     * @throws Rejection if neither a run nor two days in order, none of them to come, are given
     */
    ReplayView start(ReplayRequest request, RunCause cause);

    /** @throws NotFound if there is none in reach */
    ReplayView get(UUID id);

    /** Newest first. */
    Page<ReplayView> page(PageRequest page);

    /**
     * What differs, by receipt.
     *
     * @throws NotFound if there is none in reach
     */
    Page<ReplayDifference> differences(UUID id, PageRequest page);

    /**
     * The parts of it that were given up.
     *
     * @throws NotFound if there is none in reach
     */
    List<FailedChunkView> failedChunks(UUID id);

    /**
     * Begins no further part; what is finished stays, as a part.
     *
     * @throws NotFound if there is none in reach
     * @throws org.hongchuang.kernel.lifecycle.IllegalMove if it is not under way
     */
    ReplayView cancel(UUID id);
}
