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

/** Gives up the chunks whose messages ended on the exception queue, so that their run can end. */
@MessageDriven(name = "ChunkFailureListener")
public class ChunkFailureListener implements MessageListener {
    @Resource
    private MessageDrivenContext delivery;

    @Inject
    private RunWork work;

    @Inject
    private CurrentActor actor;

    @Override
    public void onMessage(Message message) {
        actor.become(Job.NIGHTLY);
        try {
            work.giveUp(Long.parseLong(message.getBody(String.class)));
        } catch (JMSException | RuntimeException e) {
            delivery.setRollbackOnly();
        }
    }
}
