package org.hongchuang.kernel.access;

import java.io.Serializable;
import java.util.List;
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
 * @param represented the name in the directory of whom the person acts for as a deputy; empty for nobody
 * @param hands whose deeds count as the actor's own where four eyes are asked for
 */
public record Actor(
        String username,
        String displayName,
        Set<Role> roles,
        String organisationPath,
        String organisationName,
        boolean system,
        String represented,
        Hands hands)
        implements Serializable {
    private static final int LONGEST_OF_TWO = 45;

    /** Nobody: may do nothing, reaches nothing. */
    public static final Actor NOBODY = new Actor("", "", Set.of(), "", "", false, "", Hands.NONE);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who acts for nobody but themselves, and for whom nobody ever acted. */
    public Actor(
            String username,
            String displayName,
            Set<Role> roles,
            String organisationPath,
            String organisationName,
            boolean system) {
        this(
                username,
                displayName,
                roles,
                organisationPath,
                organisationName,
                system,
                "",
                new Hands(Set.of(username), List.of()));
    }

    /** A job of the house itself, named for the audit trail. */
    public static Actor system(String job) {
        return new Actor(job, job, Set.of(), "/", "", true);
    }

    /** The same person, with the deeds others did for them. */
    public Actor with(List<Hands.Stint> stints) {
        return new Actor(
                username,
                displayName,
                roles,
                organisationPath,
                organisationName,
                system,
                represented,
                new Hands(hands.names(), stints));
    }

    /**
     * The same person as a deputy: with the roles that were handed over instead of their own, and with both names.
     *
     * @param person whom they act for, by the name in the directory
     * @param shown that person's name as others read it
     * @param stints when others acted for either
     */
    public Actor inPlaceOf(String person, String shown, Set<Role> handedOver, List<Hands.Stint> stints) {
        return new Actor(
                username,
                clipped(displayName) + "（代" + clipped(shown) + "）",
                handedOver,
                organisationPath,
                organisationName,
                false,
                person,
                new Hands(Set.of(username, person), stints));
    }

    /** Two names and what stands between them are stored where one name is. */
    private static String clipped(String name) {
        return name.length() <= LONGEST_OF_TWO ? name : name.substring(0, LONGEST_OF_TWO);
    }

    /** Whether the person acts for another. */
    public boolean isDeputy() {
        return !represented.isEmpty();
    }

    public boolean may(Permission permission) {
        return system || AccessPolicy.grants(roles, permission);
    }

    /** Whether an organisation is the actor's own or lies below it. */
    public boolean reaches(String path) {
        return !organisationPath.isEmpty() && path.startsWith(organisationPath);
    }
}
