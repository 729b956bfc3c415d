package org.hongchuang.kernel.task;

import java.util.List;

/** A context that knows of work waiting for people; the portal's inbox asks every one of them. */
public interface TaskSource {
    /** The work that waits for the current actor, within the actor's reach; empty if there is none. */
    List<Task> waiting();

    /**
     * The single things a piece of work consists of, in the order of {@link TaskItem#MOST_URGENT_FIRST}.
     *
     * @param task one of {@link #waiting()}
     * @param most how many are wanted
     * @return empty if this source cannot tell them apart; one that is {@link TaskItem#whole} if they have a last day all the
     *     same
     */
    default List<TaskItem> items(Task task, int most) {
        return List.of();
    }
}
