package org.hongchuang.policies.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;
import org.hongchuang.policies.api.DraftState;

/** The drafts that wait for the actor's check or publication; not those the actor had a hand in. */
@ApplicationScoped
class DraftTasks implements TaskSource {
    private static final String LIST = "/app/policies/drafts.xhtml";

    @Inject
    private StoredDrafts drafts;

    @Inject
    private CurrentActor actor;

    @Override
    public List<Task> waiting() {
        return Stream.concat(
                        tasks(Permission.RULEBOOK_CHECK, DraftState.DRAFT, "policies.task.check"),
                        tasks(Permission.RULEBOOK_PUBLISH, DraftState.SIMULATED, "policies.task.publish"))
                .toList();
    }

    private Stream<Task> tasks(Permission permission, DraftState state, String textKey) {
        if (!actor.get().may(permission)) {
            return Stream.empty();
        }
        long waiting = drafts.count(state, actor.username());
        return waiting == 0 ? Stream.empty() : Stream.of(new Task(textKey, waiting, LIST));
    }
}
