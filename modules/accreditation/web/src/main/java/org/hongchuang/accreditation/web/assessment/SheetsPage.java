package org.hongchuang.accreditation.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.accreditation.api.SheetRow;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The score sheets of the person at the screen. */
@Named
@ViewScoped
public class SheetsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Scoring scoring;

    private transient @Nullable LazyDataModel<SheetRow> rows;

    public LazyDataModel<SheetRow> getRows() {
        LazyDataModel<SheetRow> model = rows;
        if (model == null) {
            model = new Slices<>(scoring::mine, SheetRow::id);
            rows = model;
        }
        return model;
    }
}
