package org.hongchuang.kernel.task;

import java.util.List;

/** A context that knows of work waiting for people; the portal's inbox asks every one of them. */
public interface TaskSource {
    /** The work that waits for the current actor, within the actor's reach; empty if there is none. */
    List<Task> waiting();
}
