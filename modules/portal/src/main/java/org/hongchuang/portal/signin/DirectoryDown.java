package org.hongchuang.portal.signin;

import java.io.Serial;
import org.hongchuang.kernel.error.Rejection;

/** The directory of accounts could not be asked; that says nothing about the password. */
final class DirectoryDown extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    DirectoryDown(Exception cause) {
        super("portal.login.directory-down");
        addSuppressed(cause);
    }
}
