package org.hongchuang.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;
import org.jspecify.annotations.Nullable;

/** What waits for the present person, gathered from all contexts. */
@ApplicationScoped
public class Inbox {
    /** How far one can leaf through it: each source hands over the most urgent up to the end of the slice. */
    static final int MOST = 1000;

    private static final Comparator<InboxLine> MOST_URGENT_FIRST =
            Comparator.comparing(InboxLine::item, Comparator.nullsLast(TaskItem.MOST_URGENT_FIRST));

    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    Clock clock;

    /** The work that waits, each piece with how much of it there is. */
    public List<Task> tasks() {
        return sources.stream().flatMap(source -> waiting(source).stream()).toList();
    }

    /**
     * The things that wait, the most urgent first.
     *
     * @param kind text key of the only piece of work wanted; null for all
     */
    public BoundedPage<InboxLine> page(@Nullable String kind, PageRequest page) {
        int end = Math.min(MOST, page.first() + page.size());
        List<InboxLine> lines = new ArrayList<>();
        long total = 0;
        for (TaskSource source : sources) {
            for (Task task : waiting(source)) {
                if (kind == null || kind.equals(task.textKey())) {
                    List<TaskItem> items = source.items(task, end);
                    total += items.isEmpty() || items.get(0).whole() ? 1 : task.count();
                    lines(task, items).forEach(lines::add);
                }
            }
        }
        return new BoundedPage<>(
                lines.stream()
                        .sorted(MOST_URGENT_FIRST)
                        .skip(page.first())
                        .limit(Math.max(0, end - page.first()))
                        .toList(),
                Math.min(total, MOST),
                total > MOST);
    }

    private Stream<InboxLine> lines(Task task, List<TaskItem> items) {
        return items.isEmpty()
                ? Stream.of(new InboxLine(task, null, 0))
                : items.stream().map(item -> new InboxLine(task, item, daysOverdue(item)));
    }

    private long daysOverdue(TaskItem item) {
        LocalDate due = item.due();
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, LocalDate.now(clock)));
    }

    /** A context that is none of the person's business has nothing for them. */
    private static List<Task> waiting(TaskSource source) {
        try {
            return source.waiting();
        } catch (AccessDenied notTheirs) {
            return List.of();
        }
    }
}
