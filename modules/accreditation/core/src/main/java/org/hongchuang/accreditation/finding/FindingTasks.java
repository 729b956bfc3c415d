package org.hongchuang.accreditation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;

/** Open findings wait for those who may settle them. */
@ApplicationScoped
@Transactional
public class FindingTasks implements TaskSource {
    @Inject
    FindingStore store;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        if (!actor.get().may(Permission.FINDING_SETTLE)) {
            return List.of();
        }
        long open = store.open(actor.scope());
        return open == 0
                ? List.of()
                : List.of(new Task("accreditation.finding.task", open, "/app/appraisal/findings.xhtml"));
    }
}
