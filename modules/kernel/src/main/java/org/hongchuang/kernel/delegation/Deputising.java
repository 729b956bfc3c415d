package org.hongchuang.kernel.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hongchuang.kernel.access.AccessPolicy;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.Role;

/**
 * At the door, for every request: notes with which roles a person is there, and makes a deputy of them while they act for
 * another.
 */
@ApplicationScoped
@Transactional
public class Deputising {
    private static final Duration NOTED_FOR = Duration.ofHours(1);

    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    @Inject
    SignIns signIns;

    @Inject
    Stints stints;

    @Inject
    DelegationStore delegations;

    @Inject
    Clock clock;

    private record Noted(Set<Role> roles, Instant at) {}

    /**
     * The actor a person is at present: themselves, or a deputy.
     *
     * @param own with the roles the directory gives
     */
    public Actor at(Actor own) {
        note(own);
        return stints.running(own.username(), today())
                .flatMap(delegation -> deputy(own, delegation))
                .orElseGet(() -> own.with(stints.forThose(own.username())));
    }

    private Optional<Actor> deputy(Actor own, UUID delegation) {
        return delegations
                .find(delegation, today())
                .map(DelegationStore.Stored::view)
                .filter(view -> view.state() == DelegationState.RUNNING)
                .flatMap(view -> signIns.find(view.person(), own.organisationPath())
                        .map(person -> own.inPlaceOf(
                                view.person(),
                                view.personName(),
                                handedOver(view, person.roles(), own.roles()),
                                stints.forThose(own.username(), view.person()))))
                .filter(actor -> !actor.roles().isEmpty());
    }

    /** What was handed over, as far as the one still holds it and the other may still stand in. */
    static Set<Role> handedOver(DelegationView view, Set<Role> ofPerson, Set<Role> ofDeputy) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(AccessPolicy.handedOver(ofPerson, ofDeputy));
        roles.retainAll(view.roles());
        return roles;
    }

    private void note(Actor own) {
        Instant now = clock.instant();
        Noted last = noted.get(own.username());
        if (last == null
                || !last.roles().equals(own.roles())
                || last.at().plus(NOTED_FOR).isBefore(now)) {
            if (signIns.note(own.username(), own.roles(), now)) {
                endWhatRolesNoLongerCarry(own, now);
            }
            noted.put(own.username(), new Noted(own.roles(), now));
        }
    }

    private void endWhatRolesNoLongerCarry(Actor own, Instant now) {
        for (DelegationView view : delegations.of(own.username(), today())) {
            boolean carried = view.person().equals(own.username())
                    ? own.roles().containsAll(view.roles())
                    : AccessPolicy.handedOver(view.roles(), own.roles()).containsAll(view.roles());
            if (view.open() && !carried) {
                delegations.end(view.id(), own.username(), now, EndCause.ROLES);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
