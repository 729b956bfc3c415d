package org.hongchuang.accreditation.notice;

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

/** Objections that wait for an answer. */
@ApplicationScoped
@Transactional
public class NoticeTasks implements TaskSource {
    @Inject
    ObjectionStore objections;

    @Inject
    TaskRows rows;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        if (!actor.get().may(Permission.OBJECTION_ANSWER)) {
            return List.of();
        }
        long open = objections.waiting(actor.scope(), actor.username());
        return Task.ifAny("accreditation.notice.task.answer", open, "/app/accreditation/notices.xhtml?state=OBJECTED");
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        return rows.read(
                "o.recorded_at",
                "null::date",
                "n.public_id",
                "accr_objection o join accr_notice n on n.id = o.notice_id join accr_case c on c.id = n.case_id"
                        + " where n.org_path like ? || '%' and o.recorded_by <> ? and not exists"
                        + " (select 1 from accr_objection_answer a where a.objection_id = o.id)",
                "/app/accreditation/notice.xhtml?id=",
                most,
                actor.scope(),
                actor.username());
    }
}
