package org.hongchuang.kernel.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.hongchuang.kernel.error.NotFound;

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
