package org.hongchuang.accreditation.web.appraisal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The score sheet of a case for a year. */
@Named
@ViewScoped
public class ScoringPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Scoring scoring;

    @Inject
    private AppraisalYears years;

    private @Nullable String caseId;
    private @Nullable String year;
    private @Nullable ScoreSheet sheet;
    private List<ScoreInput> inputs = List.of();

    public void load() {
        int chosen = year == null ? years.getPresent() : Ids.year(year);
        show(scoring.sheet(Ids.parse(caseId), chosen));
    }

    /** Saves what was typed as a new revision; fields left empty are open. */
    public void save() {
        ScoreSheet seen = getSheet();
        Map<String, GivenScore> given = new LinkedHashMap<>();
        for (ScoreInput input : inputs) {
            BigDecimal points = input.getPoints();
            if (input.getLine().scored() && points != null) {
                given.put(input.getLine().item(), new GivenScore(points, input.getRemark()));
            }
        }
        show(scoring.save(seen.caseId(), seen.year(), seen.revision(), given));
        FacesContext faces = FacesContext.getCurrentInstance();
        String saved = Texts.of(faces.getViewRoot().getLocale(), "accreditation.scoring.saved");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, saved, saved));
    }

    private void show(ScoreSheet shown) {
        sheet = shown;
        inputs = shown.lines().stream().map(ScoreInput::new).toList();
    }

    /** Points computed and typed so far. */
    public BigDecimal getTotal() {
        return inputs.stream()
                .map(ScoreInput::getPoints)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public ScoreSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<ScoreInput> getInputs() {
        return inputs;
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }
}
