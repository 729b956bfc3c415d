package org.hongchuang.accreditation.web.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.FindingFilter;
import org.hongchuang.accreditation.api.FindingRule;
import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of findings with its filters, and the dialog that settles one. */
@Named
@ViewScoped
public class FindingsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Findings findings;

    private @Nullable FindingState state = FindingState.OPEN;
    private @Nullable String rule;
    private @Nullable Integer year;
    private @Nullable FindingView chosen;
    private String decision = "";

    private transient @Nullable LazyDataModel<FindingView> rows;

    public LazyDataModel<FindingView> getRows() {
        LazyDataModel<FindingView> model = rows;
        if (model == null) {
            model = new Slices<>(
                    page -> findings.page(new FindingFilter(state, rule, year, null), page), FindingView::id);
            rows = model;
        }
        return model;
    }

    public void choose(FindingView finding) {
        chosen = finding;
        decision = "";
    }

    /** Settles the chosen finding; a rejection leaves the dialog open with what was typed. */
    public void settle() {
        findings.settle(Objects.requireNonNull(chosen).id(), decision);
        chosen = null;
        decision = "";
    }

    public List<FindingRule> getRules() {
        return findings.rules();
    }

    public FindingState[] getStates() {
        return FindingState.values();
    }

    public @Nullable FindingView getChosen() {
        return chosen;
    }

    public @Nullable FindingState getState() {
        return state;
    }

    public void setState(@Nullable FindingState state) {
        this.state = state;
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule == null || rule.isEmpty() ? null : rule;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision == null ? "" : decision;
    }
}
