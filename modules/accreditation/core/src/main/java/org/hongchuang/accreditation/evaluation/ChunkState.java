package org.hongchuang.accreditation.evaluation;

import org.hongchuang.kernel.lifecycle.Transitions;

/** Where a chunk of an evaluation run stands. */
enum ChunkState {
    PENDING,
    DONE,
    FAILED;

    /** What can happen to a chunk. */
    enum Command {
        FINISH,
        GIVE_UP
    }

    /** Done and failed are for good: a message that comes late changes nothing. */
    static final Transitions<ChunkState, Command> MOVES = Transitions.<ChunkState, Command>declare()
            .move(PENDING, Command.FINISH, DONE)
            .move(PENDING, Command.GIVE_UP, FAILED)
            .done();
}
