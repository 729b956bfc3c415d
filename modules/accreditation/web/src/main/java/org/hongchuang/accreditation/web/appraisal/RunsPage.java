package org.hongchuang.accreditation.web.appraisal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of evaluation runs, and the button that starts one. */
@Named
@ViewScoped
public class RunsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Evaluations evaluations;

    @Inject
    private AppraisalYears years;

    private int year;

    private transient @Nullable LazyDataModel<RunView> rows;

    @PostConstruct
    void open() {
        year = years.getPresent();
    }

    /** Starts a run for each rulebook there is something to evaluate by, and goes to the page of the one, or of all. */
    public String start() {
        List<RunView> begun = evaluations.rulebooks().stream()
                .map(rulebook -> evaluations.start(rulebook, year, RunCause.BUTTON))
                .toList();
        if (begun.isEmpty()) {
            throw new Rejection("accreditation.evaluation.nobody-named");
        }
        return begun.size() == 1
                ? "/app/appraisal/run.xhtml?faces-redirect=true&id="
                        + begun.get(0).id()
                : "/app/appraisal/runs.xhtml?faces-redirect=true";
    }

    public LazyDataModel<RunView> getRows() {
        LazyDataModel<RunView> model = rows;
        if (model == null) {
            model = new Slices<>(evaluations::runs, RunView::id);
            rows = model;
        }
        return model;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
