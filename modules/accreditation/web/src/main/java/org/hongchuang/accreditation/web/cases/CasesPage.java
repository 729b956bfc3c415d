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
import org.hongchuang.accreditation.api.SavedFilter;
import org.hongchuang.accreditation.api.SavedFilters;
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
    private SavedFilters filters;

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
    private transient List<CaseRow> chosen = List.of();
    private transient @Nullable List<Kind> openings;

    private transient @Nullable CaseRows rows;

    public LazyDataModel<CaseRow> getRows() {
        return model();
    }

    private CaseRows model() {
        CaseRows model = rows;
        if (model == null) {
            model = new CaseRows((order, page) -> cases.page(filter(), order, page));
            rows = model;
        }
        return model;
    }

    /** Whether more cases fit than are counted. */
    public boolean isMore() {
        return model().more();
    }

    CaseFilter filter() {
        return new CaseFilter(text, CaseFilter.states(state).orElse(Set.of()), kind);
    }

    /** Opens with the standard filter of the person, unless the link says what is wanted. */
    public void open() {
        if (text == null && state == null && kind == null) {
            filters.own().stream().filter(SavedFilter::standard).findFirst().ifPresent(this::use);
        }
    }

    void use(SavedFilter filter) {
        text = filter.text();
        state = filter.state();
        kind = filter.kind();
        search();
    }

    /** Looks anew, from the first page. */
    public void search() {
        rows = null;
        chosen = List.of();
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

    /** The rows ticked, on whichever page of the table. */
    public List<CaseRow> getChosen() {
        return Objects.requireNonNullElse(chosen, List.of());
    }

    public void setChosen(@Nullable List<CaseRow> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public @Nullable String getNewKind() {
        return newKind;
    }

    public void setNewKind(@Nullable String newKind) {
        this.newKind = newKind;
    }
}
