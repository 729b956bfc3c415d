package org.hongchuang.accreditation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;

/** Proposed results wait for a second person. */
@ApplicationScoped
@Transactional
public class ResultTasks implements TaskSource {
    @Inject
    ProposalStore store;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        long waiting = actor.get().may(Permission.RESULT_CONFIRM) ? store.waitingForActor() : 0;
        return waiting == 0
                ? List.of()
                : List.of(new Task("accreditation.result.task", waiting, "/app/assessment/proposals.xhtml"));
    }
}
