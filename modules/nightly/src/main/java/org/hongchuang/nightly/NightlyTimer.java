package org.hongchuang.nightly;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunUnderWay;
import org.hongchuang.kernel.access.CurrentActor;

/** Opens the evaluation runs of the night, one for each rulebook that has named cases. */
@Stateless
public class NightlyTimer {
    private static final System.Logger LOG = System.getLogger(NightlyTimer.class.getName());

    @Inject
    private Evaluations evaluations;

    @Inject
    private Dispatcher dispatcher;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * From 02:00 on, every ten minutes for an hour: the first time opens the runs of the day, the others find them there. So
     * a run that a person started at two, or a database that is just being restarted, costs ten minutes and not the night.
     * Nothing is thrown, since a timer that keeps failing would be dropped by the container.
     */
    @Schedule(hour = "2", minute = "*/10", timezone = "Asia/Shanghai", info = "evaluation run of the night")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void openRun() {
        actor.become(Job.NIGHTLY);
        try {
            evaluations.rulebooks().forEach(this::open);
            dispatcher.dispatch();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The evaluation runs of the night could not be opened: {0}", e.getMessage());
        }
    }

    private void open(String rulebook) {
        try {
            evaluations.start(rulebook, LocalDate.now(clock).getYear(), RunCause.TIMER);
        } catch (RunUnderWay e) {
            LOG.log(Level.INFO, "The evaluation run of the night waits for the one under way: {0}", rulebook);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The evaluation run of the night for {0} could not be opened: {1}",
                    rulebook,
                    e.getMessage());
        }
    }
}
