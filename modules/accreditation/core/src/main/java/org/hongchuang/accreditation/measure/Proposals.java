package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.accreditation.ban.BanBook;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.finding.FindingStore;
import org.hongchuang.accreditation.finding.OpenFinding;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Turns what someone proposes into a measure that a meeting can decide on. */
@ApplicationScoped
class Proposals {
    @Inject
    private BaseCases cases;

    @Inject
    private FindingStore findings;

    @Inject
    private MeasureStore store;

    @Inject
    private Footings footings;

    @Inject
    private StandingGrounds standing;

    @Inject
    private BanBook bans;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    NewMeasure check(Proposal proposal) {
        BaseCase about = cases.get(proposal.caseId());
        String grounds = TermsCheck.grounds(proposal.grounds());
        OpenFinding finding = finding(proposal);
        StoredMeasure followed = followed(proposal);
        Footing footing = footing(about, proposal, finding, followed);
        if (followed == null) {
            standing.require(proposal.caseId(), footing.edition(), footing.rule(), footing.year());
        }
        NewMeasure proposed = new NewMeasure(
                about.id(),
                about.orgPath(),
                finding == null ? null : finding.id(),
                followed == null ? null : followed.id(),
                footing,
                grounds,
                new TermsCheck(LocalDate.now(clock)).of(footing.kind(), footings.setsTime(footing), proposal.terms()));
        if (store.waiting(proposed)) {
            throw new Conflict("accreditation.measure.waiting", about.name());
        }
        return proposed;
    }

    private Footing footing(
            BaseCase about, Proposal proposal, @Nullable OpenFinding finding, @Nullable StoredMeasure followed) {
        if (followed != null) {
            return footings.following(followed.view(), proposal.kind());
        }
        if (finding != null) {
            return footings.ofFinding(finding.view(), finding.edition());
        }
        String rule = proposal.rule();
        return rule == null || rule.isBlank()
                ? footings.free(about.view(0), proposal)
                : footings.ofRule(about.view(0), rule);
    }

    private @Nullable OpenFinding finding(Proposal proposal) {
        UUID id = proposal.finding();
        if (id == null) {
            return null;
        }
        OpenFinding found = findings.lockOpen(id, actor.scope())
                .filter(each -> each.view().caseId().equals(proposal.caseId()))
                .orElseThrow(() -> new NotFound(id));
        if (!found.view().open()) {
            throw new Conflict("accreditation.measure.finding-settled");
        }
        return found;
    }

    private @Nullable StoredMeasure followed(Proposal proposal) {
        UUID id = proposal.follows();
        if (id == null) {
            return null;
        }
        StoredMeasure found = store.lock(List.of(id), actor.scope()).stream()
                .filter(each -> each.view().caseId().equals(proposal.caseId()))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        MeasureKind kind = proposal.kind();
        if (found.state() != MeasureState.DECIDED) {
            throw new Rejection("accreditation.measure.not-decided");
        }
        if (kind != null && kind.isConclusion() && found.view().concluded()) {
            throw new Rejection("accreditation.measure.concluded");
        }
        if ((kind == MeasureKind.SUCCESSOR || kind == MeasureKind.LIFT) && !bans.has(found.id())) {
            throw new Rejection("accreditation.ban.none");
        }
        return found;
    }
}
