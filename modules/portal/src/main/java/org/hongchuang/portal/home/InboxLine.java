package org.hongchuang.portal.home;

import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inbox: one thing that waits, or a whole piece of work whose things cannot be told apart.
 *
 * @param item null for a whole piece of work
 * @param daysOverdue days since the last day for it; 0 while that is not over, and where there is none
 */
public record InboxLine(Task task, @Nullable TaskItem item, long daysOverdue) {
    public boolean overdue() {
        return daysOverdue > 0;
    }

    /** Whether it is a whole piece of work. */
    public boolean whole() {
        return item == null || item.whole();
    }

    public String link() {
        return item == null ? task.link() : item.link();
    }
}
