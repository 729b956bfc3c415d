package org.hongchuang.portal.guard;

import java.io.IOException;
import java.io.Serial;

/** The body of a request ran on beyond the limit. */
public final class TooLarge extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("request body too large");
    }
}
