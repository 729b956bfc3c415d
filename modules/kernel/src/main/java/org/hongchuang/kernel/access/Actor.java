package org.hongchuang.kernel.access;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is acting, in which roles, for which organisation.
 *
 * @param username the name in the directory, unique
 * @param displayName the person's name as others read it
 * @param roles the roles held; empty for nobody
 * @param organisationPath everything at or below this path is in reach; empty for nobody
 * @param organisationName the organisation acted for
 * @param system true for the house's own jobs, which may do anything everywhere
 */
public record Actor(
        String username,
        String displayName,
        Set<Role> roles,
        String organisationPath,
        String organisationName,
        boolean system)
        implements Serializable {
    /** Nobody: may do nothing, reaches nothing. */
    public static final Actor NOBODY = new Actor("", "", Set.of(), "", "", false);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A job of the house itself, named for the audit trail. */
    public static Actor system(String job) {
        return new Actor(job, job, Set.of(), "/", "", true);
    }

    public boolean may(Permission permission) {
        return system || AccessPolicy.grants(roles, permission);
    }

    /** Whether an organisation is the actor's own or lies below it. */
    public boolean reaches(String path) {
        return !organisationPath.isEmpty() && path.startsWith(organisationPath);
    }
}
