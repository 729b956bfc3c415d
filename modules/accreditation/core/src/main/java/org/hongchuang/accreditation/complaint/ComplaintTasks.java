package org.hongchuang.accreditation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;

/** Complaints that wait for a verdict, or whose time to be put right is over. */
@ApplicationScoped
@Transactional
public class ComplaintTasks implements TaskSource {
    private static final String LIST = "/app/accreditation/complaints.xhtml?state=";

    @Inject
    ComplaintList list;

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
                                "accreditation.complaint.task.judge",
                                list.count(actor.scope(), ComplaintState.REGISTERED, actor.username()),
                                LIST + ComplaintState.REGISTERED),
                        new Task(
                                "accreditation.complaint.task.overdue",
                                list.overdue(actor.scope(), LocalDate.now(clock)),
                                LIST + ComplaintState.VERIFIED))
                .filter(task -> task.count() > 0)
                .toList();
    }
}
