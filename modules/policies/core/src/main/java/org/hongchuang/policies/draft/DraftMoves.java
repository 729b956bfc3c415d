package org.hongchuang.policies.draft;

import static org.hongchuang.policies.api.DraftCommand.*;
import static org.hongchuang.policies.api.DraftState.*;

import org.hongchuang.kernel.lifecycle.Transitions;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftState;

/** Which command leads a draft from which state to which. */
final class DraftMoves {
    static final Transitions<DraftState, DraftCommand> TABLE = Transitions.<DraftState, DraftCommand>declare()
            .move(UNFINISHED, SAVE, DRAFT)
            .move(UNFINISHED, SET_ASIDE, UNFINISHED)
            .move(UNFINISHED, WITHDRAW, WITHDRAWN)
            .move(DRAFT, SAVE, DRAFT)
            .move(DRAFT, SET_ASIDE, UNFINISHED)
            .move(DRAFT, CHECK, CHECKED)
            .move(DRAFT, WITHDRAW, WITHDRAWN)
            .move(CHECKED, SAVE, DRAFT)
            .move(CHECKED, SET_ASIDE, UNFINISHED)
            .move(CHECKED, SIMULATE, SIMULATED)
            .move(CHECKED, RETURN, DRAFT)
            .move(CHECKED, WITHDRAW, WITHDRAWN)
            .move(SIMULATED, SAVE, DRAFT)
            .move(SIMULATED, SET_ASIDE, UNFINISHED)
            .move(SIMULATED, SIMULATE, SIMULATED)
            .move(SIMULATED, PUBLISH, PUBLISHED)
            .move(SIMULATED, RETURN, DRAFT)
            .move(SIMULATED, WITHDRAW, WITHDRAWN)
            .done();

    private DraftMoves() {}
}
