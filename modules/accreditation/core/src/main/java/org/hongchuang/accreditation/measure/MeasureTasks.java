package org.hongchuang.accreditation.measure;

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

/** Proposed measures wait for the record of a meeting. */
@ApplicationScoped
@Transactional
public class MeasureTasks implements TaskSource {
    @Inject
    MeasureStore store;

    @Inject
    TaskRows rows;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        if (!actor.get().may(Permission.MEASURE_DECIDE)) {
            return List.of();
        }
        long waiting = store.waiting(actor.scope());
        return Task.ifAny("accreditation.measure.task", waiting, "/app/measures/meeting.xhtml");
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        return rows.read(
                "m.proposed_at",
                "null::date",
                "m.public_id",
                "accr_measure m join accr_case c on c.id = m.case_id where m.org_path like ? || '%' and not exists"
                        + " (select 1 from accr_measure_end e where e.measure_id = m.id)",
                "/app/measures/measure.xhtml?id=",
                most,
                actor.scope());
    }
}
