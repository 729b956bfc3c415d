package org.hongchuang.policies.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;
import org.hongchuang.policies.api.DraftState;

/**
 * The drafts that wait for the actor: those the actor has a hand in and that have errors, to be finished; those of others,
 * to be checked or published.
 */
@ApplicationScoped
class DraftTasks implements TaskSource {
    private static final String LIST = "/app/policies/drafts.xhtml";

    @Inject
    private StoredDrafts drafts;

    @Inject
    private CurrentActor actor;

    @Override
    public List<Task> waiting() {
        String person = actor.username();
        return Stream.of(
                        tasks(
                                Permission.RULEBOOK_DRAFT,
                                "unfinished",
                                () -> drafts.countOf(DraftState.UNFINISHED, person)),
                        tasks(Permission.RULEBOOK_CHECK, "check", () -> drafts.count(DraftState.DRAFT, person)),
                        tasks(Permission.RULEBOOK_PUBLISH, "publish", () -> drafts.count(DraftState.SIMULATED, person)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Task> tasks(Permission permission, String what, LongSupplier count) {
        if (!actor.get().may(permission)) {
            return Stream.empty();
        }
        return Task.ifAny("policies.task." + what, count.getAsLong(), LIST).stream();
    }
}
