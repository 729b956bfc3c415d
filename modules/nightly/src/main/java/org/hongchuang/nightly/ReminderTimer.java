package org.hongchuang.nightly;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.mail.MailNight;
import org.hongchuang.kernel.mail.Postman;
import org.hongchuang.kernel.reminder.ReminderNight;

/** Has the reminders of the day collected, after the evaluation of the night. */
@Stateless
public class ReminderTimer {
    private static final System.Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    private ReminderNight night;

    @Inject
    private MailNight letters;

    @Inject
    private Postman postman;

    @Inject
    private CurrentActor actor;

    /**
     * From 05:00 on, every ten minutes until nine: the first time collects, the others find it done. Nothing is thrown, since
     * a timer that keeps failing would be dropped by the container.
     */
    @Schedule(hour = "5-8", minute = "*/10", timezone = "Asia/Shanghai", info = "reminders of the day")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void collect() {
        actor.become(Job.NIGHTLY);
        try {
            night.collect();
            letters.write();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The reminders of the day could not be collected: {0}", e.getMessage());
        }
    }

    /** Every ten minutes, so that what the mail server did not take goes out later. */
    @Schedule(hour = "*", minute = "5/10", timezone = "Asia/Shanghai", info = "mail of reminders")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void deliver() {
        actor.become(Job.NIGHTLY);
        try {
            postman.deliver();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mail could not be sent, trying again: {0}", e.getMessage());
        }
    }
}
