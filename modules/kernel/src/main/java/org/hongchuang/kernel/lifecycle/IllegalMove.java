package org.hongchuang.kernel.lifecycle;

import java.io.Serial;
import org.hongchuang.kernel.error.Rejection;

/** A command was given that the present state does not allow; nothing was changed. */
public final class IllegalMove extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    public IllegalMove(Enum<?> state, Enum<?> command) {
        super("kernel.illegal-move", state, command);
    }
}
