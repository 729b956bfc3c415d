package org.hongchuang.accreditation.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.hongchuang.accreditation.api.MeasureBasis;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.cases.Notice;
import org.jspecify.annotations.Nullable;

/** The form that proposes a measure: on a finding, on a measure decided before, or on a case. */
@Named
@ViewScoped
public class ProposePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String FREE = "free:";
    private static final String CONSEQUENCE = "consequence:";

    @Inject
    private Measures measures;

    @Inject
    private Findings findings;

    @Inject
    private Cases cases;

    private @Nullable String caseId;
    private @Nullable String findingId;
    private @Nullable String followsId;
    private @Nullable CaseView about;
    private @Nullable FindingView finding;
    private @Nullable MeasureView followed;
    private @Nullable MeasureKind follower;
    private List<MeasureKind> followers = List.of();
    private List<MeasureBasis> bases = List.of();
    private @Nullable String choice;
    private @Nullable String cite;
    private String grounds = "";
    private final TermsInput terms = new TermsInput();

    public void load() {
        if (present(findingId)) {
            finding = findings.get(Ids.parse(findingId));
            about = cases.get(finding.caseId());
            choice = finding.rule().replace(CONSEQUENCE, "");
        } else if (present(followsId)) {
            followed = measures.get(Ids.parse(followsId));
            about = cases.get(followed.caseId());
            followers = measures.followers(followed.id());
        } else {
            about = cases.get(Ids.parse(caseId));
        }
        bases = followed == null ? measures.bases(getAbout().id()) : List.of();
        if (choice == null && !bases.isEmpty()) {
            choice = bases.get(0).rule();
        }
    }

    private static boolean present(@Nullable String id) {
        return id != null && !id.isEmpty();
    }

    public String propose() {
        UUID proposed = measures.propose(proposal());
        Notice.doneAndGone("accreditation.measure.proposed-done");
        return "/app/measures/measure?faces-redirect=true&id=" + proposed;
    }

    private Proposal proposal() {
        UUID id = getAbout().id();
        if (finding != null) {
            return Proposal.onFinding(id, finding.id(), grounds, terms.terms());
        }
        if (followed != null) {
            return Proposal.following(id, followed.id(), Objects.requireNonNull(getKind()), grounds, terms.terms());
        }
        String chosen = Objects.requireNonNullElse(choice, "");
        return chosen.startsWith(FREE)
                ? Proposal.free(
                        id,
                        MeasureKind.valueOf(chosen.substring(FREE.length())),
                        Objects.requireNonNullElse(cite, ""),
                        grounds,
                        terms.terms())
                : Proposal.onRule(id, chosen, grounds, terms.terms());
    }

    /** What is to be proposed, as far as it is chosen. */
    public @Nullable MeasureKind getKind() {
        if (followed != null) {
            return follower != null && getFollowers().contains(follower)
                    ? follower
                    : getFollowers().get(0);
        }
        String chosen = Objects.requireNonNullElse(choice, "");
        if (chosen.startsWith(FREE)) {
            return MeasureKind.valueOf(chosen.substring(FREE.length()));
        }
        return bases.stream()
                .filter(basis -> basis.rule().equals(chosen))
                .map(MeasureBasis::kind)
                .findFirst()
                .orElse(
                        finding == null
                                ? null
                                : MeasureKind.valueOf(finding.action().name()));
    }

    /** Whether the proposer sets the time to put things right. */
    public boolean isSetsTime() {
        return getKind() == MeasureKind.RECTIFY
                && bases.stream().anyMatch(basis -> basis.rule().equals(choice) && basis.setsTime());
    }

    public boolean isFree() {
        return choice != null && choice.startsWith(FREE);
    }

    public boolean isOnCase() {
        return finding == null && followed == null;
    }

    public List<MeasureKind> getFollowers() {
        return followers;
    }

    public CaseView getAbout() {
        return Objects.requireNonNull(about);
    }

    public @Nullable FindingView getFinding() {
        return finding;
    }

    public @Nullable MeasureView getFollowed() {
        return followed;
    }

    public List<MeasureBasis> getBases() {
        return bases;
    }

    public TermsInput getTerms() {
        return terms;
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId;
    }

    public @Nullable String getFindingId() {
        return findingId;
    }

    public void setFindingId(@Nullable String findingId) {
        this.findingId = findingId;
    }

    public @Nullable String getFollowsId() {
        return followsId;
    }

    public void setFollowsId(@Nullable String followsId) {
        this.followsId = followsId;
    }

    public @Nullable MeasureKind getFollower() {
        return follower;
    }

    public void setFollower(@Nullable MeasureKind follower) {
        this.follower = follower;
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }

    public @Nullable String getCite() {
        return cite;
    }

    public void setCite(@Nullable String cite) {
        this.cite = cite;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds == null ? "" : grounds;
    }
}
