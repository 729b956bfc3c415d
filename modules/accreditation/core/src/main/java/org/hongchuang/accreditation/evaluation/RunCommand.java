package org.hongchuang.accreditation.evaluation;

import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.kernel.lifecycle.Transitions;

/** What can happen to a run. */
enum RunCommand {
    /** None of its chunks is pending any more. */
    END;

    static final Transitions<RunState, RunCommand> MOVES = Transitions.<RunState, RunCommand>declare()
            .move(RunState.RUNNING, END, RunState.ENDED)
            .done();
}
