package org.hongchuang.portal.home;

import java.util.Set;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.Permission;

/**
 * A page in the menu.
 *
 * @param titleKey key of its title
 * @param page its address within the portal
 * @param permissions any one of these opens it; empty for everybody signed in
 */
public record MenuEntry(String titleKey, String page, Set<Permission> permissions) {
    static MenuEntry of(String titleKey, String page, Permission... permissions) {
        return new MenuEntry(titleKey, page, Set.of(permissions));
    }

    boolean opensFor(Actor actor) {
        return permissions.isEmpty() || permissions.stream().anyMatch(actor::may);
    }
}
