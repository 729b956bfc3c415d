package org.hongchuang.kernel.task;

import java.time.LocalDate;
import java.util.List;

/** A context that knows of work with a last day; the reminders of the night ask every one of them. */
public interface DueSource {
    /**
     * What has its last day on a day or before it, whoever it waits for.
     *
     * @param until the latest last day of interest
     */
    List<DueQuery> due(LocalDate until);
}
