package org.hongchuang.accreditation.finding;

import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.kernel.lifecycle.Transitions;

/** What a person can do with a finding. */
enum FindingCommand {
    SETTLE;

    static final Transitions<FindingState, FindingCommand> MOVES = Transitions.<FindingState, FindingCommand>declare()
            .move(FindingState.OPEN, SETTLE, FindingState.SETTLED)
            .done();
}
