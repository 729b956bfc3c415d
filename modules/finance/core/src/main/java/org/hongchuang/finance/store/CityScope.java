package org.hongchuang.finance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;

/** What belongs to no county: bank accounts, statements and batches are the city's. */
@ApplicationScoped
public class CityScope {
    @Inject
    private CurrentActor actor;

    /** @throws AccessDenied unless the actor acts for the root of the tree */
    public void require(Permission permission) {
        if (!isCity()) {
            throw new AccessDenied(permission);
        }
    }

    /** Whether the actor acts for the root of the tree (one id in the path) or is the house itself. */
    public boolean isCity() {
        String path = actor.get().organisationPath();
        return actor.get().system() || (path.length() > 2 && path.indexOf('/', 1) == path.length() - 1);
    }
}
