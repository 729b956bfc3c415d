package org.hongchuang.studios.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.studios.api.StudioRow;
import org.hongchuang.studios.api.Studios;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of studios with its filter. */
@Named
@ViewScoped
public class StudiosPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Studios studios;

    private String text = "";

    private transient @Nullable LazyDataModel<StudioRow> rows;

    @PostConstruct
    void open() {
        getRows();
    }

    /** Made anew where the view came back from a stored session. */
    public LazyDataModel<StudioRow> getRows() {
        LazyDataModel<StudioRow> model = rows;
        if (model == null) {
            model = new StudioRows(studios, this::getText);
            rows = model;
        }
        return model;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
