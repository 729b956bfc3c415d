package org.hongchuang.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;

/** The first page: what waits for the person, and what their roles do here. */
@Named
@RequestScoped
public class Home {
    @Inject
    @Any
    private Instance<TaskSource> sources;

    @Inject
    private CurrentActor actor;

    private List<Task> tasks = List.of();

    @PostConstruct
    void load() {
        tasks = sources.stream().flatMap(source -> waiting(source).stream()).toList();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<Role> getRoles() {
        return actor.get().roles().stream().sorted().toList();
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
