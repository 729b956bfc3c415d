package org.hongchuang.kernel.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many days before its last day something is reminded of ({@code hongchuang.reminders.days-ahead}), and how many days
 * after it superiors are told ({@code hongchuang.reminders.escalate-after-days}).
 */
@ApplicationScoped
public class ReminderTimes {
    @Inject
    @ConfigProperty(name = "hongchuang.reminders.days-ahead", defaultValue = "3")
    private int daysAhead;

    @Inject
    @ConfigProperty(name = "hongchuang.reminders.escalate-after-days", defaultValue = "5")
    private int escalateAfterDays;

    protected ReminderTimes() {}

    /** For use without a container. */
    public ReminderTimes(int daysAhead, int escalateAfterDays) {
        this.daysAhead = daysAhead;
        this.escalateAfterDays = escalateAfterDays;
    }

    LocalDate remindedUntil(LocalDate today) {
        return today.plusDays(Math.max(0, daysAhead));
    }

    /** What was due before this day has been overdue for too long. */
    LocalDate escalatedBefore(LocalDate today) {
        return today.minusDays(Math.max(0, escalateAfterDays));
    }
}
