package org.hongchuang.accreditation.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.AssessmentFilter;
import org.hongchuang.accreditation.api.AssessmentRow;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.web.appraisal.AppraisalYears;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The bases of a year and how far their assessment is. */
@Named
@ViewScoped
public class AssessmentsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private AppraisalYears years;

    private int year;
    private @Nullable String text;
    private transient @Nullable LazyDataModel<AssessmentRow> rows;

    @PostConstruct
    void open() {
        year = years.getPresent();
    }

    public LazyDataModel<AssessmentRow> getRows() {
        LazyDataModel<AssessmentRow> model = rows;
        if (model == null) {
            model = new Slices<>(
                    page -> assessments.page(new AssessmentFilter(year, text), page), AssessmentRow::caseId);
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

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
