package org.hongchuang.kernel.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;

/** Who acts in the present request or message. Nobody until someone says otherwise. */
@Named("actor")
@RequestScoped
public class CurrentActor {
    private Actor actor = Actor.NOBODY;

    /** Called once, at the door: by the portal after authentication, by a job for itself. */
    public void become(Actor newActor) {
        actor = newActor;
    }

    public Actor get() {
        return actor;
    }

    public String username() {
        return actor.username();
    }

    public String getDisplayName() {
        return actor.displayName();
    }

    /** Whether the person acts for another at present. */
    public boolean isDeputy() {
        return actor.isDeputy();
    }

    public String getOrganisationName() {
        return actor.organisationName();
    }

    /** For queries: rows whose path begins with this are in reach. Nobody reaches nothing. */
    public String scope() {
        return actor.organisationPath().isEmpty() ? "-" : actor.organisationPath();
    }

    /** For pages: whether to offer an action at all. The action itself is guarded again. */
    public boolean can(String permission) {
        return actor.may(Permission.valueOf(permission));
    }

    /** @throws AccessDenied if the actor's roles do not grant the permission */
    public void require(Permission permission) {
        if (!actor.may(permission)) {
            throw new AccessDenied(permission);
        }
    }

    /**
     * Four eyes: whether an earlier step was taken by the actor, by or for whom the actor acts for, or for the actor.
     *
     * @param by who took it
     * @param at when
     */
    public boolean had(String by, Instant at) {
        return actor.hands().did(by, at);
    }

    /**
     * @param by who took the step before
     * @param at when
     * @throws Rejection if {@link #had} says that it was the actor's
     */
    public void requireAnotherHand(String by, Instant at) {
        if (had(by, at)) {
            throw new Rejection("kernel.delegation.same-hand", by);
        }
    }

    /**
     * @param path of the organisation a thing belongs to
     * @param what the thing, as the user named it
     * @throws NotFound if the actor does not reach that organisation
     */
    public void requireReach(String path, Object what) {
        if (!actor.reaches(path)) {
            throw new NotFound(what);
        }
    }
}
