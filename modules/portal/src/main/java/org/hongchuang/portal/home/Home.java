package org.hongchuang.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.task.Task;

/** The first page: what waits for the person, and what their roles do here. */
@Named
@RequestScoped
public class Home {
    @Inject
    private Inbox inbox;

    @Inject
    private CurrentActor actor;

    private List<Task> tasks = List.of();

    @PostConstruct
    void load() {
        tasks = inbox.tasks();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<Role> getRoles() {
        return actor.get().roles().stream().sorted().toList();
    }
}
