package org.hongchuang.accreditation.run;

import org.hongchuang.kernel.lifecycle.Transitions;

/** Where a chunk of a run stands. */
public enum ChunkState {
    PENDING,
    DONE,
    FAILED,
    SKIPPED;

    /** What can happen to a chunk. */
    enum Command {
        FINISH,
        GIVE_UP,
        /** Its run was cancelled before it was begun. */
        SKIP
    }

    /** All but pending is for good: a message that comes late changes nothing. */
    static final Transitions<ChunkState, Command> MOVES = Transitions.<ChunkState, Command>declare()
            .move(PENDING, Command.FINISH, DONE)
            .move(PENDING, Command.GIVE_UP, FAILED)
            .move(PENDING, Command.SKIP, SKIPPED)
            .done();
}
