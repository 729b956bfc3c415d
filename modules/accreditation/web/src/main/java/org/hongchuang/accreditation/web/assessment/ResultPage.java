package org.hongchuang.accreditation.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.ResultItem;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.jspecify.annotations.Nullable;

/** A result with its points, item by item. */
@Named
@ViewScoped
public class ResultPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Results results;

    private @Nullable String id;
    private @Nullable ResultView view;
    private List<ResultItem> items = List.of();

    public void load() {
        ResultView shown = results.get(Ids.parse(id));
        view = shown;
        items = results.items(shown.id());
    }

    public ResultView getView() {
        return Objects.requireNonNull(view);
    }

    public List<ResultItem> getItems() {
        return items;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
