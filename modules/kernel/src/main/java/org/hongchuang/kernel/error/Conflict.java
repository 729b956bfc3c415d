package org.hongchuang.kernel.error;

import java.io.Serial;

/** What was asked for stands against something else that is under way or in force; nothing was changed. */
public class Conflict extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    public Conflict(String code, Object... values) {
        super(code, values);
    }
}
