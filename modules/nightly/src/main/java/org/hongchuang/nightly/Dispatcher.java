package org.hongchuang.nightly;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger.Level;
import java.util.List;
import org.hongchuang.accreditation.api.RunWork;
import org.hongchuang.kernel.access.CurrentActor;

/**
 * Sends a message for each chunk of the ledger that none is on its way for. The claim is committed before the message is
 * sent: if the message is lost in between, the ledger shows it and the chunk is sent again.
 */
@Singleton
public class Dispatcher {
    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());
    private static final int MOST_AT_ONCE = 200;

    @Resource(lookup = "jms/hongchuang")
    private ConnectionFactory connections;

    @Resource(lookup = "jms/evaluationChunks")
    private Queue queue;

    @Inject
    private RunWork work;

    @Inject
    private CurrentActor actor;

    private boolean troubled;

    /** Every two seconds, and when the night's runs have been opened. A trouble is logged when it begins, not every two seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void dispatch() {
        actor.become(Job.NIGHTLY);
        try {
            List<Long> chunks = work.claimUnsent(MOST_AT_ONCE);
            if (!chunks.isEmpty()) {
                send(chunks);
            }
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                LOG.log(Level.WARNING, "Chunks cannot be dispatched, trying again: {0}", e.getMessage());
            }
            troubled = true;
        }
    }

    private void send(List<Long> chunks) {
        try (JMSContext jms = connections.createContext()) {
            JMSProducer producer = jms.createProducer();
            chunks.forEach(chunk -> producer.send(queue, Long.toString(chunk)));
        } catch (JMSRuntimeException e) {
            work.unclaim(chunks);
            throw e;
        }
    }
}
