package org.hongchuang.accreditation.assessment;

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

/** Score sheets wait for their assessor. */
@ApplicationScoped
@Transactional
public class SheetTasks implements TaskSource {
    @Inject
    AssessorStore store;

    @Inject
    TaskRows rows;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        long waiting = actor.get().may(Permission.ITEM_SCORE) ? store.waiting() : 0;
        return Task.ifAny("accreditation.scoring.task", waiting, "/app/assessment/sheets.xhtml");
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        return rows.read(
                "a.assigned_at",
                "null::date",
                "a.public_id",
                "accr_assessor a join accr_case c on c.id = a.case_id where " + AssessorStore.WAITING,
                "/app/assessment/sheet.xhtml?id=",
                most,
                actor.username());
    }
}
