package org.hongchuang.kernel.reminder;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.task.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due soon or overdue.
 *
 * @param kind key of the text that names the work
 * @param role who is to do it
 * @param title what it is, such as the name of a base
 * @param place whose it is, such as a county; may be empty
 * @param since when it began to wait
 * @param due last day for it, itself included
 * @param daysOverdue days since then; 0 while that is not over
 * @param escalated whether the reader sees it as the superior of those who are to do it
 * @param read whether the reader has read it
 * @param house whether the last day is set by the federation itself (内部时限) and not by the policy
 * @param basis what of a policy the last day rests on; null where the federation or a person set it
 * @param link where to do it, within the portal
 */
public record ReminderView(
        UUID id,
        String kind,
        Role role,
        String title,
        String place,
        Instant since,
        LocalDate due,
        long daysOverdue,
        boolean escalated,
        boolean read,
        boolean house,
        @Nullable Basis basis,
        String link)
        implements Serializable {
    public boolean overdue() {
        return daysOverdue > 0;
    }
}
