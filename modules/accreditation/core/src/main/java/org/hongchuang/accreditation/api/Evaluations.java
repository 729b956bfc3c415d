package org.hongchuang.accreditation.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Evaluation runs over the whole portfolio of named cases. */
public interface Evaluations {
    /** The rulebooks there is something to evaluate by: those of the cases in reach that were named. */
    List<String> rulebooks();

    /**
     * Opens a run: splits the portfolio into chunks and writes the ledger; workers take it from there. For the timer, a
     * run the timer already opened today is answered as it is, and only cases are looked at that may come out otherwise than
     * the run before found; everybody else has all looked at.
     *
     * @param rulebook whose cases are evaluated
     * @param year the year whose figures are appraised, not after the present year
     * @throws RunUnderWay while another run of the rulebook has not ended
     * @throws org.hongchuang.kernel.error.Rejection if the year is out of range
     * @throws NotFound if the rulebook governs nobody in the actor's reach
     */
    RunView start(String rulebook, int year, RunCause cause);

    /** @throws NotFound if there is no such run of a rulebook that governs anybody in the actor's reach */
    RunView run(UUID id);

    /** Runs of the rulebooks that govern anybody in the actor's reach, newest first. */
    Page<RunView> runs(PageRequest page);

    /**
     * The editions applied so far, oldest first: each case is evaluated by the one it follows.
     *
     * @throws NotFound if there is no such run
     */
    List<RunEdition> editions(UUID run);

    /**
     * The chunks of a run that were given up, in order.
     *
     * @throws NotFound if there is no such run
     */
    List<FailedChunkView> failedChunks(UUID run);
}
