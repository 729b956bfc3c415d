package org.hongchuang.accreditation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.base.TaskRows;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;

/** Complaints that wait for a verdict, or whose time to be put right is over. */
@ApplicationScoped
@Transactional
public class ComplaintTasks implements TaskSource {
    private static final String LIST = "/app/accreditation/complaints.xhtml?state=";
    private static final String COMPLAINT = "/app/accreditation/complaint.xhtml?id=";
    private static final String JUDGE = "accreditation.complaint.task.judge";
    private static final String FROM =
            "accr_complaint x join accr_case c on c.id = x.case_id where x.org_path like ? || '%'";

    @Inject
    ComplaintList list;

    @Inject
    TaskRows rows;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Override
    public List<Task> waiting() {
        if (!actor.get().may(Permission.COMPLAINT_JUDGE)) {
            return List.of();
        }
        return Stream.of(
                        new Task(
                                JUDGE,
                                list.count(actor.scope(), ComplaintState.REGISTERED, actor.username()),
                                LIST + ComplaintState.REGISTERED),
                        new Task(
                                "accreditation.complaint.task.overdue",
                                list.overdue(actor.scope(), LocalDate.now(clock)),
                                LIST + ComplaintState.VERIFIED))
                .filter(task -> task.count() > 0)
                .toList();
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        return task.textKey().equals(JUDGE)
                ? rows.read(
                        "x.registered_at",
                        "null::date",
                        "x.public_id",
                        FROM + " and x.state = 'REGISTERED' and x.registered_by <> ?",
                        COMPLAINT,
                        most,
                        actor.scope(),
                        actor.username())
                : rows.read(
                        "x.registered_at",
                        "x.deadline",
                        "x.public_id",
                        FROM + " and x.state = 'VERIFIED' and x.deadline < ?",
                        COMPLAINT,
                        most,
                        actor.scope(),
                        LocalDate.now(clock));
    }
}
