package org.hongchuang.accreditation.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.ProposalView;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The results that wait to be confirmed. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Results results;

    private transient @Nullable LazyDataModel<ProposalView> rows;

    public LazyDataModel<ProposalView> getRows() {
        LazyDataModel<ProposalView> model = rows;
        if (model == null) {
            model = new Slices<>(results::waiting, ProposalView::id);
            rows = model;
        }
        return model;
    }
}
