package org.hongchuang.accreditation.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.ComplaintFilter;
import org.hongchuang.accreditation.api.ComplaintRow;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of complaints with its filters. */
@Named
@ViewScoped
public class ComplaintsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Complaints complaints;

    private @Nullable ComplaintState state;
    private @Nullable Integer year;
    private @Nullable String text;
    private @Nullable String caseId;

    private transient @Nullable LazyDataModel<ComplaintRow> rows;

    public LazyDataModel<ComplaintRow> getRows() {
        LazyDataModel<ComplaintRow> model = rows;
        if (model == null) {
            model = new Slices<>(page -> complaints.page(filter(), page), ComplaintRow::id);
            rows = model;
        }
        return model;
    }

    private ComplaintFilter filter() {
        return new ComplaintFilter(state, year, text, caseId == null ? null : Ids.parse(caseId));
    }

    public ComplaintState[] getStates() {
        return ComplaintState.values();
    }

    public @Nullable ComplaintState getState() {
        return state;
    }

    public void setState(@Nullable ComplaintState state) {
        this.state = state;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId == null || caseId.isEmpty() ? null : caseId;
    }
}
