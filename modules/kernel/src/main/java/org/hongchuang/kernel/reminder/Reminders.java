package org.hongchuang.kernel.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;

/** What the actor is reminded of: what is due soon or overdue for the actor, and what others left undone for too long. */
@ApplicationScoped
@Transactional
@Requires(Permission.REMINDER_VIEW)
public class Reminders {
    /** Unread ones are counted so far. */
    public static final int MOST_COUNTED = 99;

    @Inject
    ReminderStore store;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Those the actor has not read, counted to one beyond {@value #MOST_COUNTED}. */
    public long unread() {
        return store.unread(reader(), MOST_COUNTED);
    }

    /** The most urgent first. */
    public BoundedPage<ReminderView> page(PageRequest page) {
        return BoundedPage.of(
                store.page(reader(), page, LocalDate.now(clock)), store.count(reader(), BoundedPage.MOST));
    }

    /**
     * Notes that the actor has read one; reading it twice changes nothing.
     *
     * @throws NotFound if it is not the actor's, or waits no more
     */
    public void read(UUID id) {
        if (!store.exists(reader(), id)) {
            throw new NotFound(id);
        }
        store.read(reader(), id, clock.instant());
    }

    /** Notes that the actor has read all of them. */
    public void readAll() {
        store.read(reader(), null, clock.instant());
    }

    private Reader reader() {
        return new Reader(actor.username(), actor.get().roles(), actor.scope());
    }
}
