package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;
import org.jspecify.annotations.Nullable;

/** The cases that wait for the actor's next step. */
@ApplicationScoped
class CaseTasks implements TaskSource {
    private static final String LIST = "/app/accreditation/cases.xhtml?state=";

    @Inject
    private CaseList list;

    @Inject
    private CurrentActor actor;

    private static final List<Duty> DUTIES = List.of(
            new Duty(CaseCommand.SUBMIT, CaseState.DRAFT, Permission.APPLICATION_EDIT, "accreditation.task.draft"),
            new Duty(
                    CaseCommand.SUBMIT, CaseState.RETURNED, Permission.APPLICATION_EDIT, "accreditation.task.returned"),
            new Duty(CaseCommand.RECOMMEND, null, Permission.CASE_RECOMMEND, "accreditation.task.recommend"),
            new Duty(CaseCommand.VERIFY, null, Permission.CASE_VERIFY, "accreditation.task.verify"),
            new Duty(CaseCommand.APPROVE, null, Permission.CASE_DECIDE, "accreditation.task.decide"),
            new Duty(CaseCommand.NAME, null, Permission.CASE_VERIFY, "accreditation.task.name"));

    @Override
    public List<Task> waiting() {
        List<CaseList.Waiting> waiting = list.waiting();
        return DUTIES.stream()
                .filter(duty -> actor.get().may(duty.permission()))
                .flatMap(duty -> duty.tasks(waiting))
                .toList();
    }

    /** What is to be done where a command is open, and by whom; in one state only where one is given. */
    private record Duty(CaseCommand command, @Nullable CaseState state, Permission permission, String textKey) {
        Stream<Task> tasks(List<CaseList.Waiting> waiting) {
            Map<CaseState, Long> byState = new EnumMap<>(CaseState.class);
            waiting.stream()
                    .filter(each -> state == null || state == each.state())
                    .filter(each -> each.procedure().opens(each.state(), command))
                    .forEach(each -> byState.merge(each.state(), each.cases(), Long::sum));
            return byState.entrySet().stream().map(entry -> new Task(textKey, entry.getValue(), LIST + entry.getKey()));
        }
    }
}
