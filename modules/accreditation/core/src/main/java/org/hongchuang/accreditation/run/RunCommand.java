package org.hongchuang.accreditation.run;

import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.kernel.lifecycle.Transitions;

/** What can happen to a run. */
enum RunCommand {
    /** None of its chunks is pending any more. */
    END,
    /** A person wants no more of it; an evaluation is never cancelled. */
    CANCEL;

    static final Transitions<RunState, RunCommand> MOVES = Transitions.<RunState, RunCommand>declare()
            .move(RunState.RUNNING, END, RunState.ENDED)
            .move(RunState.RUNNING, CANCEL, RunState.CANCELLING)
            .move(RunState.CANCELLING, END, RunState.CANCELLED)
            .done();
}
