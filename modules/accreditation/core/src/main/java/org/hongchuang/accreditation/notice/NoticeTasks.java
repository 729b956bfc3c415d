package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;

/** Objections that wait for an answer. */
@ApplicationScoped
@Transactional
public class NoticeTasks implements TaskSource {
    @Inject
    ObjectionStore objections;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        if (!actor.get().may(Permission.OBJECTION_ANSWER)) {
            return List.of();
        }
        long open = objections.waiting(actor.scope(), actor.username());
        return open == 0
                ? List.of()
                : List.of(new Task(
                        "accreditation.notice.task.answer", open, "/app/accreditation/notices.xhtml?state=OBJECTED"));
    }
}
