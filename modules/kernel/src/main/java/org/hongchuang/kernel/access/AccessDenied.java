package org.hongchuang.kernel.access;

import java.io.Serial;
import org.hongchuang.kernel.error.Rejection;

/** The actor's roles do not grant what was asked for. */
public final class AccessDenied extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    public AccessDenied(Permission permission) {
        super("kernel.access-denied", permission.name());
    }
}
