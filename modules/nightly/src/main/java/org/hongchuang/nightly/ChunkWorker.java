package org.hongchuang.nightly;

import jakarta.annotation.Resource;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.MessageDrivenContext;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.hongchuang.accreditation.api.RunWork;
import org.hongchuang.kernel.access.CurrentActor;

/** Works on the chunk a message names. What fails goes back to the queue, and after some tries to the exception queue. */
@MessageDriven(name = "ChunkWorker")
public class ChunkWorker implements MessageListener {
    @Resource
    private MessageDrivenContext delivery;

    @Inject
    private RunWork work;

    @Inject
    private CurrentActor actor;

    /** The ledger has noted the reason, so the message is returned without another stack trace in the log. */
    @Override
    public void onMessage(Message message) {
        actor.become(Job.NIGHTLY);
        try {
            work.perform(Long.parseLong(message.getBody(String.class)));
        } catch (JMSException | RuntimeException e) {
            delivery.setRollbackOnly();
        }
    }
}
