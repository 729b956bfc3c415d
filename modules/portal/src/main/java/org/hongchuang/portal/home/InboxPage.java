package org.hongchuang.portal.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.portal.list.Rows;
import org.jspecify.annotations.Nullable;

/** Everything that waits for the person, one line each. */
@Named
@ViewScoped
public class InboxPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    private @Nullable String kind;
    private transient @Nullable Rows<InboxLine> rows;

    public Rows<InboxLine> getRows() {
        Rows<InboxLine> model = rows;
        if (model == null) {
            model = Rows.bounded(
                    page -> inbox.page(kind, page), line -> line.task().textKey() + line.link());
            rows = model;
        }
        return model;
    }

    /** Looks anew. */
    public void search() {
        rows = null;
    }

    /** The kinds of work to narrow the list to, each once. */
    public List<String> getKinds() {
        return inbox.tasks().stream().map(Task::textKey).distinct().toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null || kind.isEmpty() ? null : kind;
    }
}
