package org.hongchuang.kernel.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.DueSource;

/** Collects once a day what is due soon or overdue; a job of the house. */
@ApplicationScoped
@Transactional
public class ReminderNight {
    @Inject
    @Any
    Instance<DueSource> sources;

    @Inject
    ReminderStore store;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    ReminderTimes times;

    /**
     * Collects for today, unless another server or an earlier call has done so.
     *
     * @return whether it was done now
     * @throws AccessDenied if the actor is no job of the house
     */
    public boolean collect() {
        if (!actor.get().system()) {
            throw new AccessDenied(Permission.REMINDER_VIEW);
        }
        LocalDate today = LocalDate.now(clock);
        if (!store.begin(today)) {
            return false;
        }
        sources.stream()
                .flatMap(source -> source.due(times.remindedUntil(today)).stream())
                .forEach(query -> store.raise(query, today));
        store.closeTheRest(today);
        long escalated = store.escalate(times.escalatedBefore(today), today);
        store.end(today, clock.instant(), escalated);
        return true;
    }
}
