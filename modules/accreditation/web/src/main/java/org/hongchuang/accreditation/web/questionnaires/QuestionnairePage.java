package org.hongchuang.accreditation.web.questionnaires;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.hongchuang.accreditation.api.QuestionnaireState;
import org.hongchuang.accreditation.api.QuestionnaireView;
import org.hongchuang.accreditation.api.Questionnaires;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.cases.Files;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.accreditation.web.cases.SheetErrorsShown;
import org.hongchuang.kernel.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** One questionnaire: its result, answers on paper, and its adoption. */
@Named
@ViewScoped
public class QuestionnairePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentActor actor;

    private @Nullable String id;
    private @Nullable QuestionnaireView view;
    private transient @Nullable UploadedFile file;
    private @Nullable SheetErrorsShown errors;

    public void load() {
        view = questionnaires.get(Ids.parse(id));
    }

    public boolean isMayImport() {
        return actor.can("QUESTIONNAIRE_KEEP") && getView().state() != QuestionnaireState.ADOPTED;
    }

    public void importPaper() {
        errors = null;
        UploadedFile chosen = Files.chosen(file);
        file = null;
        try {
            int answers = questionnaires.importPaper(
                    getView().id(), chosen.getFileName(), new ByteArrayInputStream(chosen.getContent()));
            Notice.done("accreditation.questionnaire.done.paper", answers);
            view = questionnaires.get(getView().id());
        } catch (SheetErrors refused) {
            errors = SheetErrorsShown.of(refused);
            Notice.refused(refused);
        }
    }

    public String adopt() {
        questionnaires.adopt(getView().id());
        Notice.doneAndGone("accreditation.questionnaire.done.adopted");
        return "/app/accreditation/questionnaire?faces-redirect=true&id="
                + getView().id();
    }

    public QuestionnaireView getView() {
        return Objects.requireNonNull(view);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }

    public @Nullable SheetErrorsShown getErrors() {
        return errors;
    }
}
