package org.hongchuang.accreditation.web.questionnaires;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.OpenedQuestionnaire;
import org.hongchuang.accreditation.api.QuestionnaireRequest;
import org.hongchuang.accreditation.api.Questionnaires;
import org.hongchuang.accreditation.web.appraisal.AppraisalYears;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/** Opens a questionnaire for a base and shows its links, once. */
@Named
@ViewScoped
public class NewQuestionnairePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Cases cases;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private AppraisalYears years;

    @Inject
    private CurrentActor actor;

    @Inject
    private HttpServletRequest request;

    private @Nullable String caseId;
    private @Nullable CaseView base;
    private List<Metric> metrics = List.of();
    private int year;
    private @Nullable String metric;
    private @Nullable LocalDate closesOn;
    private int links = 50;
    private @Nullable UUID opened;
    private String addresses = "";

    public void load() {
        actor.require(Permission.QUESTIONNAIRE_KEEP);
        CaseView found = cases.get(Ids.parse(caseId));
        base = found;
        year = years.getAll().get(0);
        ask();
    }

    /** The metrics of the year chosen. */
    public void ask() {
        metrics = questionnaires.metrics(getBase().id(), year);
    }

    public void open() {
        OpenedQuestionnaire made =
                questionnaires.open(new QuestionnaireRequest(getBase().id(), year, metric, closesOn, links));
        opened = made.id();
        String page = request.getRequestURL().toString().replaceFirst("/app/.*", "/public/questionnaire.xhtml?t=");
        addresses = made.tokens().stream().map(token -> page + token).collect(Collectors.joining("\n"));
    }

    public CaseView getBase() {
        return Objects.requireNonNull(base);
    }

    public List<Metric> getMetrics() {
        return metrics;
    }

    public @Nullable UUID getOpened() {
        return opened;
    }

    public String getAddresses() {
        return addresses;
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable String getMetric() {
        return metric;
    }

    public void setMetric(@Nullable String metric) {
        this.metric = metric;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public int getLinks() {
        return links;
    }

    public void setLinks(int links) {
        this.links = links;
    }
}
