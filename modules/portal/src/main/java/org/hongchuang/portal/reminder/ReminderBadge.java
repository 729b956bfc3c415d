package org.hongchuang.portal.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.reminder.Reminders;
import org.jspecify.annotations.Nullable;

/** The number beside the inbox in the menu: reminders the person has not read. */
@Named
@RequestScoped
public class ReminderBadge {
    @Inject
    private Reminders reminders;

    @Inject
    private CurrentActor actor;

    private @Nullable Long unread;

    /** As shown, such as {@code 3} or {@code 99+}; empty if there are none. */
    public String getText() {
        Long known = unread;
        if (known == null) {
            known = actor.get().may(Permission.REMINDER_VIEW) ? reminders.unread() : 0L;
            unread = known;
        }
        return known == 0 ? "" : known > Reminders.MOST_COUNTED ? Reminders.MOST_COUNTED + "+" : known.toString();
    }
}
