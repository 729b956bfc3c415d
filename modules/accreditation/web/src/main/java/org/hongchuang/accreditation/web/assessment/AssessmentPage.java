package org.hongchuang.accreditation.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.AssessmentView;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.AssessorView;
import org.hongchuang.accreditation.api.PartAssessment;
import org.hongchuang.accreditation.api.ProposalView;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.web.appraisal.AppraisalYears;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.people.PersonView;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Grade;
import org.jspecify.annotations.Nullable;

/** Who scores a base in a year, how far apart they are, and what a meeting settles. */
@Named
@ViewScoped
public class AssessmentPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private Editions editions;

    @Inject
    private AppraisalYears years;

    @Inject
    private Results results;

    @Inject
    private CurrentActor actor;

    private @Nullable String caseId;
    private @Nullable String year;
    private @Nullable AssessmentView view;
    private List<PartInput> parts = List.of();
    private List<PersonView> candidates = List.of();
    private List<ProposalView> proposals = List.of();
    private List<ResultView> determined = List.of();
    private final ResultInput result = new ResultInput();
    private @Nullable AssessorView chosen;
    private boolean recusing;
    private @Nullable String reason;

    public void load() {
        AssessmentView shown = assessments.get(Ids.parse(caseId), chosenYear());
        view = shown;
        parts = shown.parts().stream().map(PartInput::new).toList();
        proposals = results.proposals(shown.caseId(), shown.year());
        determined = results.of(shown.caseId()).stream()
                .filter(each -> each.year() == shown.year())
                .toList();
        candidates = actor.can("ASSESSMENT_ARRANGE") ? assessments.candidates() : List.of();
    }

    private int chosenYear() {
        return year == null || year.isEmpty() ? years.getPresent() : Ids.year(year);
    }

    public void assign(PartInput input) {
        assessments.assign(
                getView().caseId(),
                getView().year(),
                input.getPart().part(),
                Objects.toString(input.getUsername(), ""));
        load();
        Notice.done("accreditation.assessment.done.assigned");
    }

    /** Begins to end an assignment: by recusal, or by release. */
    public void choose(AssessorView assessor, boolean recusal) {
        chosen = assessor;
        recusing = recusal;
        reason = null;
    }

    public void end() {
        AssessorView assessor = Objects.requireNonNull(chosen);
        String grounds = Objects.requireNonNullElse(reason, "");
        if (recusing) {
            assessments.recuse(assessor.sheet(), grounds);
        } else {
            assessments.release(assessor.sheet(), grounds);
        }
        load();
        Notice.done("accreditation.assessment.done.ended", assessor.displayName());
    }

    public void moderate(PartInput input) {
        assessments.moderate(
                getView().caseId(), getView().year(), input.getPart().part(), input.minutes());
        load();
        Notice.done("accreditation.assessment.done.moderated");
    }

    public void propose() {
        results.propose(getView().caseId(), getView().year(), result.getPart(), result.request());
        load();
        Notice.done("accreditation.result.done.proposed");
    }

    public void confirm(ProposalView proposal) {
        results.confirm(proposal.id());
        load();
        Notice.done("accreditation.result.done.determined");
    }

    public void refuse(ProposalView proposal) {
        results.refuse(proposal.id(), Objects.requireNonNullElse(result.getReason(), ""));
        load();
        Notice.done("accreditation.result.done.refused");
    }

    public void recordNotice(ResultView told) {
        results.notified(told.id(), result.day(), Objects.requireNonNullElse(result.getHow(), ""));
        load();
        Notice.done("accreditation.result.done.notified");
    }

    /** Whether a proposal waits for somebody else than the person at the screen. */
    public boolean mayConfirm(ProposalView proposal) {
        return proposal.open()
                && actor.can("RESULT_CONFIRM")
                && !proposal.proposedBy().equals(actor.username());
    }

    /** The parts that have a result of their own. */
    public List<PartAssessment> getPartialParts() {
        return getView().parts().stream()
                .filter(part -> !part.part().equals(ScoreSheet.WHOLE))
                .toList();
    }

    /** What can be recorded where the edition has no scoring. */
    public List<Grade> getGrades() {
        return editions.resolve(getView().edition()).grades();
    }

    public List<ProposalView> getProposals() {
        return proposals;
    }

    public List<ResultView> getDetermined() {
        return determined;
    }

    public ResultInput getResult() {
        return result;
    }

    public AssessmentView getView() {
        return Objects.requireNonNull(view);
    }

    public List<PartInput> getParts() {
        return parts;
    }

    public List<PersonView> getCandidates() {
        return candidates;
    }

    public @Nullable AssessorView getChosen() {
        return chosen;
    }

    public boolean isRecusing() {
        return recusing;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
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
