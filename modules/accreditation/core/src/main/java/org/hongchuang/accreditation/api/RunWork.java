package org.hongchuang.accreditation.api;

import java.util.Collection;
import java.util.List;

/**
 * The work on the ledger of runs, for the house's own jobs; anybody else is denied. The ledger is the truth and
 * a message only wakes a worker, so every method may be called again without harm.
 */
public interface RunWork {
    /**
     * Takes pending chunks that were never sent to a worker, or so long ago that the message must be lost, and marks them
     * as sent now. Also gives up chunks that no worker ever finished, ends runs nothing is left of, and settles
     * what hangs on them.
     *
     * @param max how many chunks at most
     * @return ids of the chunks to send, in order
     */
    List<Long> claimUnsent(int max);

    /** Takes the claim back: the chunks could not be sent. */
    void unclaim(Collection<Long> chunks);

    /**
     * Works on a chunk in a transaction of its own: its results and "done" are written together or not at all. A chunk that
     * is not pending is left as it is.
     *
     * @throws RuntimeException if it cannot be done; the reason has been noted in the ledger
     */
    void perform(long chunk);

    /**
     * Declares that a chunk keeps failing. It is failed for good if the ledger knows a reason; if not, the database itself
     * was away, and the chunk is sent again.
     */
    void giveUp(long chunk);
}
