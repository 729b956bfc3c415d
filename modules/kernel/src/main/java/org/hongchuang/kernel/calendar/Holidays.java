package org.hongchuang.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;

/** Keeps the holiday arrangements: what is in force, and what officers enter when a new year is published. */
@ApplicationScoped
@Transactional
public class Holidays {
    @Inject
    HolidayStore store;

    @Inject
    KnownHolidays known;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The arrangements in force, newest year first. */
    @Requires(Permission.RULEBOOK_VIEW)
    public List<HolidayYear> inForce() {
        return known.byYear().descendingMap().values().stream().toList();
    }

    /** Everything that was entered, newest first. */
    @Requires(Permission.RULEBOOK_VIEW)
    public List<HolidayEntry> entries() {
        return store.all();
    }

    /**
     * Enters the arrangement of a year; it counts once another person has confirmed it.
     *
     * @throws Rejection naming what cannot be
     */
    @Requires(Permission.CALENDAR_KEEP)
    public UUID enter(HolidayYear holidays) {
        HolidayRules.check(holidays, LocalDate.now(clock));
        UUID id = PublicId.next();
        store.add(id, holidays, actor.username(), clock.instant());
        note("entered", id, holidays);
        return id;
    }

    /**
     * Confirms an entry or sends it back. A confirmed one counts at once, on all servers.
     *
     * @throws NotFound if there is no such entry
     * @throws Rejection if it is one's own, or was decided before
     */
    @Requires(Permission.CALENDAR_KEEP)
    public void decide(UUID id, boolean confirmed) {
        HolidayEntry entry = store.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        if (entry.enteredBy().equals(actor.username())) {
            throw new Rejection(
                    "kernel.calendar.own", Integer.toString(entry.holidays().year()));
        }
        actor.requireAnotherHand(entry.enteredBy(), entry.enteredAt());
        store.decide(id, confirmed, actor.username(), clock.instant());
        note(confirmed ? "confirmed" : "refused", id, entry.holidays());
    }

    private void note(String action, UUID id, HolidayYear holidays) {
        audit.record(
                "kernel.calendar." + action,
                id.toString(),
                actor.scope(),
                holidays.year() + " " + holidays.document().strip());
    }
}
