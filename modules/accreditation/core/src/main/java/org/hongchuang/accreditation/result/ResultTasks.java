package org.hongchuang.accreditation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hongchuang.accreditation.base.TaskRows;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;

/** Proposed results wait for a second person. */
@ApplicationScoped
@Transactional
public class ResultTasks implements TaskSource {
    @Inject
    ProposalStore store;

    @Inject
    TaskRows rows;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        long waiting = actor.get().may(Permission.RESULT_CONFIRM) ? store.waitingForActor() : 0;
        return Task.ifAny("accreditation.result.task", waiting, "/app/assessment/proposals.xhtml");
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        return rows.read(
                "p.proposed_at",
                "null::date",
                "''",
                "accr_result_proposal p join accr_case c on c.id = p.case_id where c.org_path like ? || '%'"
                        + " and p.state = 'OPEN' and p.proposed_by <> ?",
                task.link(),
                most,
                actor.scope(),
                actor.username());
    }
}
