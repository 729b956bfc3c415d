package org.hongchuang.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.task.Task;

/** The first page: what waits for the person, and what their roles do here. */
@Named
@RequestScoped
public class Home {
    private static final int LOOKED_AT = 100;

    @Inject
    private Inbox inbox;

    @Inject
    private CurrentActor actor;

    private List<Task> tasks = List.of();
    private long overdue;

    @PostConstruct
    void load() {
        tasks = inbox.tasks();
        overdue = inbox.page(null, new PageRequest(0, LOOKED_AT)).rows().stream()
                .filter(InboxLine::overdue)
                .count();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    /** How many of the most urgent things are overdue; a hundred are looked at. */
    public long getOverdue() {
        return overdue;
    }

    public List<Role> getRoles() {
        return actor.get().roles().stream().sorted().toList();
    }
}
