package org.hongchuang.kernel.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.kernel.access.AccessPolicy;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** People name who acts for them while they are away; deputies begin and stop acting; administrators look and end. */
@ApplicationScoped
@Transactional
public class Delegations {
    /** A delegation lasts no longer than this many days. */
    public static final int LONGEST = 92;

    private static final int LONGEST_REASON = 200;

    @Inject
    DelegationStore store;

    @Inject
    SignIns signIns;

    @Inject
    Stints stints;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Who could act for the actor: people of the same organisation who have signed in and hold what is asked for. */
    @Requires(Permission.DELEGATION_GIVE)
    public List<Colleague> colleagues() {
        return signIns.of(actor.scope()).stream()
                .filter(seen -> !seen.username().equals(actor.username()))
                .map(seen -> new Colleague(
                        seen.username(),
                        seen.displayName(),
                        AccessPolicy.handedOver(actor.get().roles(), seen.roles()).stream()
                                .sorted()
                                .toList()))
                .filter(colleague -> !colleague.roles().isEmpty())
                .toList();
    }

    /** Those the actor gave or was given, the latest first. */
    @Requires(Permission.DELEGATION_GIVE)
    public List<DelegationView> mine() {
        return store.of(actor.username(), today());
    }

    /** Those by which the actor may act for somebody today. */
    @Requires(Permission.DELEGATION_GIVE)
    public List<DelegationView> offered() {
        return store.runningFor(actor.username(), today());
    }

    /** All within the actor's reach, the latest first. */
    @Requires(Permission.DELEGATION_KEEP)
    public Page<DelegationView> all(PageRequest page) {
        return new Page<>(store.page(actor.scope(), page, today()), store.count(actor.scope()));
    }

    /**
     * Names who acts for the actor, in all roles of the actor that may be handed to them.
     *
     * @param first first day, today or later
     * @param last last day, included
     * @throws Rejection naming what cannot be
     */
    @Requires(Permission.DELEGATION_GIVE)
    public UUID give(
            @Nullable String deputy, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable String why) {
        if (actor.isDeputy()) {
            throw new Rejection("kernel.delegation.onward");
        }
        String name = deputy == null ? "" : deputy.strip();
        Colleague colleague = colleagues().stream()
                .filter(each -> each.username().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection("kernel.delegation.deputy", name));
        if (first == null
                || last == null
                || first.isBefore(today())
                || last.isBefore(first)
                || !last.isBefore(first.plusDays(LONGEST))) {
            throw new Rejection("kernel.delegation.days", LONGEST);
        }
        String reason = why == null ? "" : why.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new Rejection("kernel.delegation.reason", LONGEST_REASON);
        }
        store.lock(actor.username());
        if (store.overlaps(actor.username(), first, last)) {
            throw new Rejection("kernel.delegation.overlaps");
        }
        return add(colleague, first, last, reason);
    }

    private UUID add(Colleague colleague, LocalDate first, LocalDate last, String reason) {
        DelegationView given = new DelegationView(
                PublicId.next(),
                actor.username(),
                actor.getDisplayName(),
                colleague.username(),
                colleague.displayName(),
                actor.getOrganisationName(),
                colleague.roles(),
                first,
                last,
                reason,
                clock.instant(),
                DelegationState.AHEAD,
                null,
                null,
                null);
        store.add(given, actor.scope());
        note("kernel.delegation.given", given, actor.scope());
        return given.id();
    }

    /**
     * Ends one before its last day: who gave it, the deputy, or an administrator.
     *
     * @throws NotFound if it is none of the actor's business
     * @throws Rejection if it is over
     */
    @Requires({Permission.DELEGATION_GIVE, Permission.DELEGATION_KEEP})
    public void end(UUID id) {
        DelegationStore.Stored found = store.find(id, today()).orElseThrow(() -> new NotFound(id));
        DelegationView view = found.view();
        EndCause cause = cause(found);
        if (!view.open() || !store.end(id, actor.username(), clock.instant(), cause)) {
            throw new Rejection("kernel.delegation.over");
        }
        note("kernel.delegation.ended", view, found.orgPath());
    }

    private EndCause cause(DelegationStore.Stored found) {
        if (!actor.isDeputy() && found.view().person().equals(actor.username())) {
            return EndCause.PERSON;
        }
        if (found.view().deputy().equals(actor.username())) {
            return EndCause.DEPUTY;
        }
        actor.requireReach(
                actor.can(Permission.DELEGATION_KEEP.name()) ? found.orgPath() : "",
                found.view().id());
        return EndCause.ADMINISTRATOR;
    }

    /**
     * From now on, today, the actor acts for the person of this delegation, in all sessions and in the API.
     *
     * @param accounts whom to ask whether the person has left the directory
     * @throws NotFound if it is not the actor's to use
     * @throws Rejection if it does not hold now, or the person has left the directory, which ends it
     */
    @Requires(Permission.DELEGATION_GIVE)
    @Transactional(dontRollbackOn = Gone.class)
    public void act(UUID id, KnownAccounts accounts) {
        DelegationStore.Stored found = store.find(id, today())
                .filter(stored -> stored.view().deputy().equals(actor.username()))
                .orElseThrow(() -> new NotFound(id));
        DelegationView view = found.view();
        if (actor.isDeputy()) {
            throw new Rejection("kernel.delegation.acting-already");
        }
        Set<Role> roles = signIns.find(view.person(), found.orgPath())
                .filter(person -> found.orgPath().equals(actor.scope()))
                .map(person ->
                        Deputising.handedOver(view, person.roles(), actor.get().roles()))
                .orElse(Set.of());
        if (view.state() != DelegationState.RUNNING || roles.isEmpty()) {
            throw new Rejection("kernel.delegation.not-running", view.personName());
        }
        if (!accounts.knows(view.person())) {
            store.end(id, actor.username(), clock.instant(), EndCause.ROLES);
            note("kernel.delegation.ended", view, found.orgPath());
            throw new Gone(view.personName());
        }
        stints.end(actor.username(), clock.instant());
        stints.begin(id, clock.instant());
        note("kernel.delegation.acting", view, found.orgPath());
    }

    /** The actor acts for nobody any more. */
    @Requires(Permission.DELEGATION_GIVE)
    public void stop() {
        if (actor.isDeputy()) {
            stints.end(actor.username(), clock.instant());
            audit.record("kernel.delegation.back", actor.get().represented(), actor.scope(), "");
        }
    }

    /** The person acted for is no longer in the directory. */
    static final class Gone extends Rejection {
        private static final long serialVersionUID = 1L;

        Gone(String name) {
            super("kernel.delegation.gone", name);
        }
    }

    private void note(String action, DelegationView view, String orgPath) {
        audit.record(
                action,
                view.id().toString(),
                orgPath,
                view.personName() + " → " + view.deputyName() + " " + view.firstDay() + " – " + view.lastDay());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
