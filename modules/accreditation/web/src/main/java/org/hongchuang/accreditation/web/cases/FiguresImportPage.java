package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImportRow;
import org.hongchuang.accreditation.api.FiguresImportState;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** What a file of figures would change, before it is confirmed. */
@Named
@ViewScoped
public class FiguresImportPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private FiguresImports imports;

    private @Nullable String id;
    private @Nullable FiguresImport view;
    private transient @Nullable LazyDataModel<FiguresImportRow> rows;

    public void load() {
        view = imports.get(Ids.parse(id));
    }

    public String confirm() {
        FiguresImport confirmed = imports.confirm(getView().id());
        Notice.doneAndGone("accreditation.figures.imported", confirmed.changed());
        return figures();
    }

    public String discard() {
        imports.discard(getView().id());
        Notice.doneAndGone("accreditation.import.given-up", getView().fileName());
        return figures();
    }

    private String figures() {
        return "/app/accreditation/figures?faces-redirect=true&year=" + getYear();
    }

    public LazyDataModel<FiguresImportRow> getRows() {
        LazyDataModel<FiguresImportRow> model = rows;
        if (model == null) {
            UUID shown = getView().id();
            model = new Slices<>(page -> imports.rows(shown, page), FiguresImportRow::row);
            rows = model;
        }
        return model;
    }

    public boolean isWaiting() {
        return getView().state() == FiguresImportState.CHECKED;
    }

    public int getUnchanged() {
        return getView().bases() - getView().changed();
    }

    public String getYear() {
        return Integer.toString(getView().year());
    }

    public FiguresImport getView() {
        return Objects.requireNonNull(view);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
