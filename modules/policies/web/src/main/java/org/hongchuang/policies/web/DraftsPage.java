package org.hongchuang.policies.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.Drafts;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of drafts, and the beginning of a new one. */
@Named
@ViewScoped
public class DraftsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;

    private @Nullable String basis;

    private transient @Nullable LazyDataModel<DraftRow> rows;

    /** Refuses whoever has no business with drafts before anything is shown. */
    public void open() {
        drafts.page(new PageRequest(0, 1));
    }

    public LazyDataModel<DraftRow> getRows() {
        LazyDataModel<DraftRow> model = rows;
        if (model == null) {
            model = new DraftRows(drafts);
            rows = model;
        }
        return model;
    }

    /** Opens the editor with the text of the edition chosen. */
    public String begin() {
        return "/app/policies/draft?faces-redirect=true&basis=" + basis;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }
}
