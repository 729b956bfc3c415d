package org.hongchuang.portal.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Whom a session belongs to; the only thing the portal keeps in it for signing in.
 *
 * @param principal the name in the directory
 * @param groups as the directory last gave them
 * @param checkedAt when the directory was last asked
 */
record SignedIn(String principal, Set<String> groups, Instant checkedAt) implements Serializable {
    /** Name of the session attribute. */
    static final String ATTRIBUTE = "org.hongchuang.signed-in";

    SignedIn {
        groups = Set.copyOf(groups);
    }

    /** @param holds how long the directory's word holds */
    boolean isDue(Instant now, Duration holds) {
        return !checkedAt.plus(holds).isAfter(now);
    }

    SignedIn checked(Set<String> groupsNow, Instant now) {
        return new SignedIn(principal, groupsNow, now);
    }
}
