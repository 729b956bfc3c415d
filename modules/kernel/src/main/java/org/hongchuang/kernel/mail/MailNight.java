package org.hongchuang.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.reminder.Reader;
import org.hongchuang.kernel.reminder.RemindersOf;

/** Writes the letters of the day: to each person with an address and an unread reminder, one. A job of the house. */
@ApplicationScoped
@Transactional
public class MailNight {
    private static final int MOST_LINES = 50;

    @Inject
    MailStore store;

    @Inject
    MailSettings settings;

    @Inject
    RemindersOf reminders;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** @throws AccessDenied if the actor is no job of the house */
    public void write() {
        if (!actor.get().system()) {
            throw new AccessDenied(Permission.REMINDER_VIEW);
        }
        if (settings.on()) {
            LocalDate today = LocalDate.now(clock);
            store.addressees(today, clock.instant()).stream()
                    .filter(each -> settings.allows(each.address()))
                    .forEach(each -> write(each, today));
        }
    }

    private void write(MailStore.Addressee to, LocalDate today) {
        Reader reader = new Reader(to.username(), to.roles(), to.orgPath());
        if (reminders.unread(reader)) {
            Digest digest = new Digest(
                    to.displayName(),
                    reminders.count(reader),
                    reminders.first(reader, new PageRequest(0, MOST_LINES), today),
                    settings);
            store.add(to, today, digest.subject(), digest.body(), clock.instant());
        }
    }
}
