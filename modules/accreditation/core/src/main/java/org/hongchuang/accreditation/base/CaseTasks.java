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
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;
import org.jspecify.annotations.Nullable;

/** The cases that wait for the actor's next step. */
@ApplicationScoped
class CaseTasks implements TaskSource {
    private static final String LIST = "/app/accreditation/cases.xhtml?state=";

    @Inject
    private CaseList list;

    @Inject
    private WaitingCases cases;

    @Inject
    private CurrentActor actor;

    private static final List<Duty> DUTIES = List.of(
            new Duty(CaseCommand.SUBMIT, CaseState.DRAFT, Permission.APPLICATION_EDIT, "accreditation.task.draft"),
            new Duty(
                    CaseCommand.SUBMIT, CaseState.RETURNED, Permission.APPLICATION_EDIT, "accreditation.task.returned"),
            new Duty(CaseCommand.RECOMMEND, null, Permission.CASE_RECOMMEND, "accreditation.task.recommend"),
            new Duty(CaseCommand.VERIFY, null, Permission.CASE_VERIFY, "accreditation.task.verify"),
            new Duty(CaseCommand.APPROVE, null, Permission.CASE_DECIDE, "accreditation.task.decide"),
            new Duty(CaseCommand.NAME, null, Permission.CASE_VERIFY, "accreditation.task.name"),
            new Duty(
                    CaseCommand.ACCEPT_RECTIFICATION,
                    CaseState.RECTIFYING,
                    Permission.APPLICATION_EDIT,
                    "accreditation.task.rectify"));

    @Override
    public List<Task> waiting() {
        List<CaseList.Waiting> waiting = list.waiting();
        return DUTIES.stream()
                .filter(duty -> actor.get().may(duty.permission()))
                .flatMap(duty -> duty.tasks(waiting))
                .toList();
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        List<CaseList.Waiting> waiting = list.waiting();
        return DUTIES.stream()
                .filter(duty -> duty.textKey().equals(task.textKey()))
                .flatMap(duty -> cases
                        .of(
                                duty.command(),
                                duty.open(waiting).filter(each -> task.link().equals(LIST + each.state())),
                                most)
                        .stream())
                .toList();
    }

    /** What is to be done where a command is open, and by whom; in one state only where one is given. */
    private record Duty(CaseCommand command, @Nullable CaseState state, Permission permission, String textKey) {
        Stream<Task> tasks(List<CaseList.Waiting> waiting) {
            Map<CaseState, Long> byState = new EnumMap<>(CaseState.class);
            open(waiting).forEach(each -> byState.merge(each.state(), each.cases(), Long::sum));
            return byState.entrySet().stream().map(entry -> new Task(textKey, entry.getValue(), LIST + entry.getKey()));
        }

        Stream<CaseList.Waiting> open(List<CaseList.Waiting> waiting) {
            return waiting.stream()
                    .filter(each -> state == null || state == each.state())
                    .filter(each -> each.procedure().opens(each.state(), command));
        }
    }
}
