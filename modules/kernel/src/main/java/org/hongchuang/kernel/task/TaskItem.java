package org.hongchuang.kernel.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param title what it is, as its list calls it, such as the name of a base or the number of an order; empty for all things of
 *     a piece of work in one
 * @param place whose it is, such as a county; may be empty
 * @param since when it began to wait
 * @param due last day for it, itself included; null where nothing sets one
 * @param link where to do it, within the portal
 * @param house whether the last day is set by the federation itself (内部时限) and not by the policy
 * @param basis what of a policy the last day rests on; null where the federation or a person set it
 */
public record TaskItem(
        String title,
        String place,
        Instant since,
        @Nullable LocalDate due,
        String link,
        boolean house,
        @Nullable Basis basis) {
    /** With a last day that a person set, or with none. */
    public TaskItem(String title, String place, Instant since, @Nullable LocalDate due, String link) {
        this(title, place, since, due, link, false, null);
    }

    /** All the things of a piece of work in one, where they are not told apart but have the same last day. */
    public static TaskItem whole(Instant since, LocalDate due, String link, Basis basis) {
        return new TaskItem("", "", since, due, link, false, basis);
    }

    /** Whether it stands for all the things of a piece of work. */
    public boolean whole() {
        return title.isEmpty();
    }

    /** What is due first comes first; what has no last day, after that, the longest waiting first. */
    public static final Comparator<TaskItem> MOST_URGENT_FIRST = Comparator.comparing(TaskItem::dueOrNever)
            .thenComparing(TaskItem::since)
            .thenComparing(TaskItem::link);

    private LocalDate dueOrNever() {
        return due == null ? LocalDate.MAX : due;
    }

    /** Whether its last day is over. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
