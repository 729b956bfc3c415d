package org.hongchuang.kernel.task;

import java.util.List;

/**
 * A kind of work that waits for the present actor.
 *
 * @param textKey key of the text that names the work
 * @param count how many items wait, at least 1
 * @param link where to do it, within the portal
 */
public record Task(String textKey, long count, String link) {
    /** The task; none where nothing waits. */
    public static List<Task> ifAny(String textKey, long count, String link) {
        return count == 0 ? List.of() : List.of(new Task(textKey, count, link));
    }
}
