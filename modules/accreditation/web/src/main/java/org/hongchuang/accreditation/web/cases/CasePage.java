package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.MaterialView;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.hongchuang.accreditation.web.appraisal.WrittenDays;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Act;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Step;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** A case with all that belongs to it, and the steps the present person may take. */
@Named
@ViewScoped
public class CasePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PARTY_GROUP = "PARTY_GROUP";

    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Conditions conditionsOf;

    @Inject
    private CaseReview review;

    @Inject
    private CurrentActor actor;

    private @Nullable String id;
    private @Nullable CaseView view;
    private List<FormInputs> forms = List.of();
    private List<ConditionLine> conditions = List.of();
    private List<VisitView> visits = List.of();
    private List<CaseEventView> history = List.of();
    private List<DocumentView> documents = List.of();
    private List<MaterialView> materials = List.of();
    private List<StepLine> steps = List.of();
    private List<CaseRow> related = List.of();
    private boolean visited;
    private boolean rosterAsked;
    private boolean checked;
    private @Nullable Localized decidedBy;
    private final StepInput step = new StepInput();
    private transient @Nullable LazyDataModel<ResidentRow> roster;

    public void load() {
        UUID caseId = Ids.parse(id);
        CaseView shown = cases.get(caseId);
        view = shown;
        forms = applications.forms(caseId).stream()
                .map(form ->
                        new FormInputs(form, form.id().equals("union_work") ? shown.unionWork() : shown.application()))
                .toList();
        conditions = conditionsOf.of(shown);
        visits = cases.visits(caseId);
        history = cases.history(caseId);
        documents = cases.documents(caseId);
        materials = applications.materials(caseId);
        related = cases.ofOrganisation(caseId);
        rosterAsked = applications.asksForRoster(caseId);
        List<Step> taken = applications.steps(caseId);
        steps = taken.stream()
                .map(each -> StepLine.of(each, shown.state(), !visits.isEmpty()))
                .toList();
        visited = taken.stream().anyMatch(each -> each.act() == Act.VISIT);
        checked = taken.stream().anyMatch(each -> each.act() == Act.VERIFY);
        decidedBy = taken.stream()
                .filter(each -> each.act() == Act.DECIDE && !each.role().equals(PARTY_GROUP))
                .findFirst()
                .map(Step::label)
                .orElse(null);
        if (may("VISIT")) {
            step.ask(review.visitQuestions(caseId));
        }
    }

    /** Whether to offer a command now; VISIT stands for recording a visit. */
    public boolean may(String command) {
        CaseView shown = getView();
        return switch (command) {
            case "RECOMMEND" -> open(CaseCommand.RECOMMEND, "CASE_RECOMMEND");
            case "RETURN" ->
                open(
                        CaseCommand.RETURN,
                        shown.open().contains(CaseCommand.RECOMMEND) ? "CASE_RECOMMEND" : "CASE_VERIFY");
            case "VISIT" ->
                visited && open(CaseCommand.VERIFY, "CASE_VERIFY")
                        || shown.state().holdsTitle() && actor.can("CASE_VERIFY");
            case "VERIFY" -> open(CaseCommand.VERIFY, "CASE_VERIFY");
            case "DECIDE" -> open(CaseCommand.APPROVE, "CASE_DECIDE");
            case "NAME" -> open(CaseCommand.NAME, "CASE_VERIFY");
            case "RENEW" -> shown.titleUntil() != null && open(CaseCommand.RENEW, "CASE_DECIDE");
            case "EDIT" -> shown.editable() && actor.can("APPLICATION_EDIT");
            default -> false;
        };
    }

    private boolean open(CaseCommand command, String permission) {
        return getView().open().contains(command) && actor.can(permission);
    }

    public String recommend() {
        review.recommend(caseId(), step.text());
        return done("recommended");
    }

    public String sendBack() {
        review.sendBack(caseId(), step.text());
        return done("returned");
    }

    public String recordVisit() {
        review.recordVisit(caseId(), step.visit());
        return done("visited");
    }

    public String verify() {
        review.verify(caseId(), step.text());
        return done("verified");
    }

    public String approve() {
        review.approve(caseId(), step.decision());
        return done("approved");
    }

    public String reject() {
        review.reject(caseId(), step.decision());
        return done("rejected");
    }

    public String name() {
        review.name(caseId(), step.day());
        return done("named");
    }

    public String renew() {
        review.renew(caseId(), step.decision());
        return done("renewed");
    }

    /** The words on the button that ends the office's check: a visit alone, where the document has no other check. */
    public String getVerifyKey() {
        return visited && !checked ? "accreditation.case.pass-visit" : "accreditation.CaseCommand.VERIFY";
    }

    /** The words on the button that gives the title. */
    public String getNameKey() {
        return getView().byRecord() ? "accreditation.case.confirm-record" : "accreditation.CaseCommand.NAME";
    }

    /** What the document calls the decision where it is none of a party group; null otherwise. */
    public @Nullable Localized getDecision() {
        return decidedBy;
    }

    /** What a step of the history was: how the case came in where it was recorded, else the state it led to. */
    public String happened(CaseEventView event) {
        return event.command() == CaseCommand.ENROL
                ? Texts.of(Notice.locale(), "accreditation.CaseCommand.ENROL")
                : Texts.of(Notice.locale(), "accreditation.CaseState." + event.to());
    }

    /** The grounds of a step; of a naming they are its day. */
    public String grounds(CaseEventView event) {
        String written = WrittenDays.in(event.grounds(), Notice.locale());
        return event.command() == CaseCommand.NAME && !written.isEmpty()
                ? Texts.of(Notice.locale(), "accreditation.case.named-on") + " " + written
                : written;
    }

    /** Whether the document asks the office to look at the base, or it did. */
    public boolean isVisitable() {
        return visited || !visits.isEmpty() || may("VISIT");
    }

    /** Whether there is a roster, or the document asks for one. */
    public boolean isRosterShown() {
        return getView().residents() > 0 || rosterAsked;
    }

    /** The key of what its basis is called. */
    public String getDecisionKey() {
        return getView().byRecord() ? "accreditation.enrolment.document" : "accreditation.case.decision";
    }

    private String done(String what) {
        Notice.doneAndGone("accreditation.case.done." + what, getView().name());
        return "/app/accreditation/case?faces-redirect=true&id=" + caseId();
    }

    public LazyDataModel<ResidentRow> getRoster() {
        LazyDataModel<ResidentRow> model = roster;
        if (model == null) {
            UUID caseId = caseId();
            model = new Slices<>(page -> cases.roster(caseId, page), ResidentRow::rowNo);
            roster = model;
        }
        return model;
    }

    private UUID caseId() {
        return getView().id();
    }

    /** What the edition asks for beside the forms, and what is there of it. */
    public List<MaterialView> getMaterials() {
        return materials;
    }

    public CaseView getView() {
        return Objects.requireNonNull(view);
    }

    public List<FormInputs> getForms() {
        return forms;
    }

    public List<ConditionLine> getConditions() {
        return conditions;
    }

    public List<VisitView> getVisits() {
        return visits;
    }

    public List<CaseEventView> getHistory() {
        return history;
    }

    public List<DocumentView> getDocuments() {
        return documents;
    }

    public List<StepLine> getSteps() {
        return steps;
    }

    /** This and the other cases of the organisation, oldest first. */
    public List<CaseRow> getRelated() {
        return related;
    }

    public StepInput getStep() {
        return step;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
