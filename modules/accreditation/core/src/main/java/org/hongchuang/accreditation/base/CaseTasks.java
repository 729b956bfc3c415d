package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;

/** The cases that wait for the actor's next step. */
@ApplicationScoped
class CaseTasks implements TaskSource {
    private static final String LIST = "/app/accreditation/cases.xhtml?state=";

    @Inject
    private CaseList list;

    @Inject
    private CurrentActor actor;

    @Override
    public List<Task> waiting() {
        return Stream.of(
                        tasks(Permission.APPLICATION_EDIT, CaseState.DRAFT, "accreditation.task.draft"),
                        tasks(Permission.APPLICATION_EDIT, CaseState.RETURNED, "accreditation.task.returned"),
                        tasks(Permission.CASE_RECOMMEND, CaseState.SUBMITTED, "accreditation.task.recommend"),
                        tasks(Permission.CASE_VERIFY, CaseState.RECOMMENDED, "accreditation.task.verify"),
                        tasks(Permission.CASE_DECIDE, CaseState.VERIFIED, "accreditation.task.decide"),
                        tasks(Permission.CASE_VERIFY, CaseState.APPROVED, "accreditation.task.name"))
                .flatMap(task -> task)
                .toList();
    }

    private Stream<Task> tasks(Permission permission, CaseState state, String textKey) {
        if (!actor.get().may(permission)) {
            return Stream.empty();
        }
        long waiting = list.count(state);
        return waiting == 0 ? Stream.empty() : Stream.of(new Task(textKey, waiting, LIST + state));
    }
}
