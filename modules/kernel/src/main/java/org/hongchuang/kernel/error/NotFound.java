package org.hongchuang.kernel.error;

import java.io.Serial;

/**
 * There is no such thing, or the actor may not know of it; the two look alike on purpose.
 */
public class NotFound extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what what was looked for, as the user would name it (an id, a number) */
    public NotFound(Object what) {
        super("kernel.not-found", what);
    }
}
