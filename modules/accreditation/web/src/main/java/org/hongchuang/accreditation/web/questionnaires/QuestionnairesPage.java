package org.hongchuang.accreditation.web.questionnaires;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.QuestionnaireView;
import org.hongchuang.accreditation.api.Questionnaires;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of questionnaires, and the latest of one base. */
@Named
@ViewScoped
public class QuestionnairesPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final PageRequest LATEST = new PageRequest(0, 5);

    @Inject
    private Questionnaires questionnaires;

    private transient @Nullable LazyDataModel<QuestionnaireView> rows;
    private @Nullable List<QuestionnaireView> ofCase;

    public LazyDataModel<QuestionnaireView> getRows() {
        LazyDataModel<QuestionnaireView> model = rows;
        if (model == null) {
            model = new Slices<>(page -> questionnaires.page(null, page), QuestionnaireView::id);
            rows = model;
        }
        return model;
    }

    public List<QuestionnaireView> of(UUID caseId) {
        List<QuestionnaireView> found = ofCase;
        if (found == null) {
            found = questionnaires.page(caseId, LATEST).rows();
            ofCase = found;
        }
        return found;
    }
}
