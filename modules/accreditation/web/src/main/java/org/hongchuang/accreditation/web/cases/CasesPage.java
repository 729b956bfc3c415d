package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Enrolments;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.rulebook.Kind;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of cases with its filters, and the beginning of a new one. */
@Named
@ViewScoped
public class CasesPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentActor actor;

    private @Nullable String text;
    private @Nullable String state;
    private @Nullable String kind;
    private @Nullable String newKind;
    private transient @Nullable List<Kind> openings;

    private transient @Nullable LazyDataModel<CaseRow> rows;

    public LazyDataModel<CaseRow> getRows() {
        LazyDataModel<CaseRow> model = rows;
        if (model == null) {
            model = new Slices<>(page -> cases.page(filter(), page), CaseRow::id);
            rows = model;
        }
        return model;
    }

    private CaseFilter filter() {
        return new CaseFilter(text, CaseFilter.states(state).orElse(Set.of()), kind);
    }

    /** Whether the actor may begin a case: an applicant with none under way, and a title to reach. */
    public boolean isMayBegin() {
        return !getOpenings().isEmpty();
    }

    public String begin() {
        return "/app/accreditation/application?faces-redirect=true&id="
                + applications.begin(Objects.requireNonNullElse(newKind, ""));
    }

    /** The kinds the actor's organisation may apply for now. */
    public List<Kind> getOpenings() {
        List<Kind> found = openings;
        if (found == null) {
            found = actor.can("APPLICATION_EDIT") ? applications.open() : List.of();
            openings = found;
        }
        return found;
    }

    /** The kinds to narrow the list to. */
    public List<Kind> getKinds() {
        return cases.kinds();
    }

    /** Whether bases come in by record here, and the actor is the one to record them. */
    public boolean isMayEnrol() {
        return actor.can("CASE_DECIDE") && !enrolments.kinds().isEmpty();
    }

    public CaseState[] getStates() {
        return CaseState.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getNewKind() {
        return newKind;
    }

    public void setNewKind(@Nullable String newKind) {
        this.newKind = newKind;
    }
}
