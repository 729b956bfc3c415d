package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongchuang.kernel.delegation.KnownAccounts;

/** Asks the directory whether it still has somebody. */
@ApplicationScoped
public class DirectoryAccounts implements KnownAccounts {
    @Inject
    private Directory directory;

    /** @throws DirectoryDown if nobody could tell */
    @Override
    public boolean knows(String username) {
        return directory.groups(username).isPresent();
    }
}
