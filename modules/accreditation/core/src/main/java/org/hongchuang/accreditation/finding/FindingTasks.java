package org.hongchuang.accreditation.finding;

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

/** Open findings wait for those who may settle them. */
@ApplicationScoped
@Transactional
public class FindingTasks implements TaskSource {
    @Inject
    FindingStore store;

    @Inject
    TaskRows rows;

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

    @Override
    public List<TaskItem> items(Task task, int most) {
        return rows.read(
                "f.raised_at",
                "null::date",
                "c.public_id",
                "accr_finding f join accr_case c on c.id = f.case_id where f.state = 'OPEN' and f.org_path like ? ||"
                        + " '%'",
                "/app/accreditation/case.xhtml?id=",
                most,
                actor.scope());
    }
}
