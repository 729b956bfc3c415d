package org.hongchuang.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;
import org.hongchuang.kernel.time.Clocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private static TaskItem item(String title, int daysWaiting, @Nullable String due) {
        return new TaskItem(
                title,
                "",
                NOW.minusSeconds(86_400L * daysWaiting),
                due == null ? null : LocalDate.parse(due),
                "/" + title);
    }

    private static TaskSource source(String kind, TaskItem... items) {
        return new TaskSource() {
            @Override
            public List<Task> waiting() {
                return List.of(new Task(kind, items.length, "/list"));
            }

            @Override
            public List<TaskItem> items(Task task, int most) {
                return List.of(items).subList(0, Math.min(most, items.length));
            }
        };
    }

    private static Inbox inbox(TaskSource... sources) {
        Inbox inbox = new Inbox();
        inbox.clock = Clock.fixed(NOW, Clocks.SHANGHAI);
        @SuppressWarnings("unchecked")
        Instance<TaskSource> all = (Instance<TaskSource>) Proxy.newProxyInstance(
                InboxTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) ->
                        method.getName().equals("iterator") ? List.of(sources).iterator() : List.of(sources).stream());
        inbox.sources = all;
        return inbox;
    }

    private static List<String> titles(BoundedPage<InboxLine> page) {
        return page.rows().stream()
                .map(InboxLine::item)
                .map(item -> item == null ? "" : item.title())
                .toList();
    }

    @Test
    void whatIsOverdueComesFirstThenWhatIsDueThenWhatWaitsLongest() {
        Inbox inbox = inbox(
                source("a", item("late", 9, "2026-11-20"), item("today", 1, "2026-11-21"), item("old", 30, null)),
                source("b", item("later", 2, "2026-11-20"), item("older", 40, null)));
        BoundedPage<InboxLine> page = inbox.page(null, new PageRequest(0, 10));
        assertThat(titles(page)).containsExactly("late", "later", "today", "older", "old");
        assertThat(page.rows().stream().map(InboxLine::daysOverdue)).containsExactly(1L, 1L, 0L, 0L, 0L);
        assertThat(page.total()).isEqualTo(5);
        assertThat(titles(inbox.page(null, new PageRequest(2, 2)))).containsExactly("today", "older");
        assertThat(titles(inbox.page("b", new PageRequest(0, 10)))).containsExactly("later", "older");
    }

    @Test
    void aSourceThatCannotTellThingsApartGetsOneLineAtTheEnd() {
        TaskSource lumped = () -> List.of(new Task("c", 7, "/there"));
        BoundedPage<InboxLine> page =
                inbox(lumped, source("a", item("old", 30, null))).page(null, new PageRequest(0, 10));
        assertThat(titles(page)).containsExactly("old", "");
        assertThat(page.rows().get(1).link()).isEqualTo("/there");
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void allThingsInOneLineAreDueTogether() {
        TaskItem whole = TaskItem.whole(
                NOW, LocalDate.of(2026, 11, 30), "/there", new Basis("附件2 第五条", "nanchang-bases@2019-06-20", null));
        TaskSource window = new TaskSource() {
            @Override
            public List<Task> waiting() {
                return List.of(new Task("c", 32, "/there"));
            }

            @Override
            public List<TaskItem> items(Task task, int most) {
                return List.of(whole);
            }
        };
        BoundedPage<InboxLine> page =
                inbox(window, source("a", item("old", 30, null))).page(null, new PageRequest(0, 10));
        assertThat(page.rows()).extracting(InboxLine::whole).containsExactly(true, false);
        assertThat(page.rows().get(0).item()).isEqualTo(whole);
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void whatIsNoneOfThePersonsBusinessIsLeftOut() {
        TaskSource closed = () -> {
            throw new AccessDenied(Permission.MONEY_VIEW);
        };
        Inbox inbox = inbox(closed, source("a", item("old", 30, null)));
        assertThat(inbox.tasks()).hasSize(1);
        assertThat(titles(inbox.page(null, new PageRequest(0, 10)))).containsExactly("old");
    }

    @Test
    void itIsLeafedThroughOnlySoFar() {
        TaskItem[] many = IntStream.range(0, Inbox.MOST + 5)
                .mapToObj(i -> item("item" + i, 2000 - i, null))
                .toArray(TaskItem[]::new);
        Inbox inbox = inbox(source("a", many));
        BoundedPage<InboxLine> last = inbox.page(null, new PageRequest(Inbox.MOST - 2, 10));
        assertThat(last.rows()).hasSize(2);
        assertThat(last.total()).isEqualTo(Inbox.MOST);
        assertThat(last.more()).isTrue();
        assertThat(inbox.page(null, new PageRequest(Inbox.MOST + 10, 10)).rows())
                .isEmpty();
    }
}
