package org.hongchuang.finance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;

/**
 * What belongs to no county: bank accounts, statements and batches are the city's. Where several federations work in one
 * house they are those of the first.
 */
@ApplicationScoped
public class CityScope {
    @Inject
    private CurrentActor actor;

    @Inject
    private Database database;

    /** @throws AccessDenied unless the actor acts for the first root of the tree */
    public void require(Permission permission) {
        if (!isCity()) {
            throw new AccessDenied(permission);
        }
    }

    /** Whether the actor acts for the first root of the tree (one id in the path) or is the house itself. */
    public boolean isCity() {
        String path = actor.get().organisationPath();
        return actor.get().system() || path.length() > 2 && path.indexOf('/', 1) == path.length() - 1 && isFirst(path);
    }

    private boolean isFirst(String root) {
        return database.number(
                        "select count(*) from kern_organisation where parent_id is null and id < ?",
                        Long.parseLong(root.substring(1, root.length() - 1)))
                == 0;
    }
}
