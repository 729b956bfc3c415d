package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.api.FiguresView;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.accreditation.web.appraisal.AppraisalYears;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** The figures of a base for a year; without a base, the import for many. */
@Named
@ViewScoped
public class FiguresPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Figures figures;

    @Inject
    private FiguresImports imports;

    @Inject
    private Cases cases;

    @Inject
    private AppraisalYears years;

    private @Nullable String id;
    private @Nullable String year;
    private @Nullable CaseView view;
    private @Nullable FiguresView entered;
    private @Nullable FiguresView yearBefore;
    private List<FieldInput> inputs = List.of();
    private List<FiguresView> revisions = List.of();
    private @Nullable SheetErrorsShown sheetErrors;
    private transient @Nullable UploadedFile sheet;

    public void load() {
        if (year == null) {
            year = Integer.toString(years.getPresent());
        }
        int chosen = chosen();
        if (id != null && !id.isEmpty()) {
            CaseView shown = cases.get(Ids.parse(id));
            view = shown;
            show(figures.get(shown.id(), chosen));
        }
    }

    private void show(FiguresView shown) {
        UUID caseId = shown.caseId();
        entered = shown;
        yearBefore = figures.ofYearBefore(caseId, shown.year());
        Map<String, String> before = yearBefore.values();
        inputs = figures.metrics(caseId, shown.year()).stream()
                .map(metric -> FieldInput.of(metric, shown.values().get(metric.id()), figures.mayState(metric)))
                .toList();
        inputs.forEach(input -> input.remember(before.get(input.getId())));
        revisions = figures.revisions(caseId, shown.year());
    }

    /** Shows another year. */
    public String go() {
        return "/app/accreditation/figures?faces-redirect=true&year=" + chosen()
                + (view == null ? "" : "&id=" + view.id());
    }

    /** Enters what was typed as a new revision. */
    public void save() {
        FiguresView seen = Objects.requireNonNull(entered);
        Map<String, String> values = new HashMap<>();
        for (FieldInput input : inputs) {
            String value = input.getValue();
            if (value != null && !value.isEmpty()) {
                values.put(input.getId(), value);
            }
        }
        try {
            show(figures.put(seen.caseId(), seen.year(), seen.revision(), values, FigureSource.FORM));
            Notice.done("accreditation.figures.saved");
        } catch (InvalidAnswers refused) {
            Map<String, FieldError> byField = new HashMap<>();
            refused.errors().forEach(error -> byField.put(error.field(), error));
            inputs.forEach(input -> input.complain(byField));
            Notice.refused(refused);
        }
    }

    /** Takes over the figure of the year before. */
    public void carry(FieldInput field) {
        field.carry();
    }

    /** Takes over the figures of the year before where nothing is typed. */
    public void carryAll() {
        Carried.intoBlank(inputs);
    }

    /** Checks the file and shows what it would change; shows its errors if it has any. */
    public @Nullable String importSheet() {
        sheetErrors = null;
        UploadedFile file = Files.chosen(sheet);
        sheet = null;
        try {
            FiguresImport checked =
                    imports.check(chosen(), file.getFileName(), new ByteArrayInputStream(file.getContent()));
            return "/app/accreditation/figures-import?faces-redirect=true&id=" + checked.id();
        } catch (SheetErrors refused) {
            sheetErrors = SheetErrorsShown.of(refused);
            Notice.refused(refused);
            return null;
        }
    }

    public StreamedContent getTemplate() {
        return Files.xlsx("年度数据" + chosen() + ".xlsx", figures.template(chosen()));
    }

    private int chosen() {
        return Ids.year(Objects.requireNonNullElse(year, ""));
    }

    public @Nullable CaseView getView() {
        return view;
    }

    public @Nullable FiguresView getEntered() {
        return entered;
    }

    /** The year before, if figures of it can be taken over; empty otherwise. */
    public String getYearBefore() {
        FiguresView before = yearBefore;
        return before == null || before.revision() == 0 ? "" : Integer.toString(before.year());
    }

    public List<FieldInput> getInputs() {
        return inputs;
    }

    public List<FiguresView> getRevisions() {
        return revisions;
    }

    public @Nullable SheetErrorsShown getSheetErrors() {
        return sheetErrors;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable UploadedFile getSheet() {
        return sheet;
    }

    public void setSheet(@Nullable UploadedFile sheet) {
        this.sheet = sheet;
    }
}
