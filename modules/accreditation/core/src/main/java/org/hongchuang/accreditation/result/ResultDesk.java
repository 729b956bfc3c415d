package org.hongchuang.accreditation.result;

import static org.hongchuang.kernel.access.Permission.ASSESSMENT_VIEW;
import static org.hongchuang.kernel.access.Permission.CASE_VIEW;
import static org.hongchuang.kernel.access.Permission.RESULT_CONFIRM;
import static org.hongchuang.kernel.access.Permission.RESULT_PROPOSE;
import static org.hongchuang.kernel.access.Permission.RESULT_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.ProposalView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.ResultItem;
import org.hongchuang.accreditation.api.ResultRequest;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.assessment.Agreement;
import org.hongchuang.accreditation.assessment.AssessedCase;
import org.hongchuang.accreditation.assessment.AssessedCases;
import org.hongchuang.accreditation.evaluation.ResultFindings;
import org.hongchuang.accreditation.letter.ResultLetters;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Receipt;
import org.jspecify.annotations.Nullable;

/** Lets one person propose a result and another determine it, and records when the base was told. */
@ApplicationScoped
@Transactional
public class ResultDesk implements Results {
    private static final int LONGEST = 1000;

    @Inject
    AssessedCases cases;

    @Inject
    Agreement agreement;

    @Inject
    ProposalStore proposals;

    @Inject
    ResultStore results;

    @Inject
    Receipts receipts;

    @Inject
    ResultFindings findings;

    @Inject
    ResultLetters letters;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Override
    @Requires({RESULT_CONFIRM, RESULT_PROPOSE})
    public Page<ProposalView> waiting(PageRequest page) {
        return proposals.open(page);
    }

    @Override
    @Requires(ASSESSMENT_VIEW)
    public List<ProposalView> proposals(UUID caseId, int year) {
        return proposals.of(caseId, year);
    }

    @Override
    @Requires(RESULT_PROPOSE)
    public UUID propose(UUID caseId, int year, String part, ResultRequest request) {
        AssessedCase assessed = cases.locked(caseId, year);
        agreement.requireImpartial(assessed, actor.username());
        boolean whole = part.equals(ScoreSheet.WHOLE);
        List<Localized> pending = agreement.pending(assessed, each -> whole || each.equals(part));
        if (!pending.isEmpty()) {
            throw new Rejection(
                    "accreditation.result.pending",
                    pending.stream().map(Localized::zh).collect(Collectors.joining("、")));
        }
        Determination what = Determination.of(assessed, part, request.grade());
        boolean correction = results.revisions(assessed.caseId(), year, part) > 0;
        String reason = text(request.reason(), LONGEST, correction ? "accreditation.result.reason" : null);
        String minutes = text(
                request.minutesNo(), 100, correction || what.score() == null ? "accreditation.result.minutes" : null);
        UUID id = proposals
                .add(assessed, part, what, reason, minutes)
                .orElseThrow(() -> new Conflict("accreditation.result.open-proposal"));
        record("accreditation.result.proposed", assessed, part + " " + what.grade() + " " + what.score());
        return id;
    }

    @Override
    @Requires(RESULT_CONFIRM)
    public UUID confirm(UUID proposal) {
        Proposal found = find(proposal);
        AssessedCase assessed = cases.locked(found.caseId(), found.year());
        if (found.view().proposedBy().equals(actor.username())) {
            throw new Rejection("accreditation.result.same-person");
        }
        actor.requireAnotherHand(found.view().proposedBy(), found.view().proposedAt());
        agreement.requireImpartial(assessed, actor.username());
        close(found, ProposalView.State.CONFIRMED, "");
        Edition edition = editions.resolve(found.edition());
        Receipt receipt = edition.evaluate(CaseFacts.fromJson(found.facts()));
        UUID stored = receipts.storeResult(found.caseId(), receipt);
        UUID id = results.add(assessed, found, edition, stored);
        if (found.part().equals(ScoreSheet.WHOLE)) {
            findings.raise(assessed.appraised(), stored, receipt);
            tell(found, id, edition);
        }
        record("accreditation.result.determined", assessed, found.part() + " " + found.grade() + " " + found.score());
        return id;
    }

    private void tell(Proposal found, UUID id, Edition edition) {
        boolean correction = results.find(id, false).orElseThrow().revision() > 1;
        letters.write(
                found.caseId(),
                id,
                edition,
                found.year(),
                found.score(),
                found.grade(),
                correction ? found.view().reason() : "");
    }

    @Override
    @Requires({RESULT_CONFIRM, RESULT_PROPOSE})
    public void refuse(UUID proposal, String reason) {
        Proposal found = find(proposal);
        AssessedCase assessed = cases.locked(found.caseId(), found.year());
        String why = text(reason, LONGEST, "accreditation.result.reason");
        close(found, ProposalView.State.REFUSED, why);
        record("accreditation.result.refused", assessed, found.part() + " " + why);
    }

    private Proposal find(UUID proposal) {
        return proposals.find(proposal).orElseThrow(() -> new NotFound(proposal));
    }

    private void close(Proposal proposal, ProposalView.State state, String closing) {
        if (!proposals.close(proposal, state, closing)) {
            throw new Conflict("accreditation.result.closed");
        }
    }

    @Override
    @Requires({CASE_VIEW, RESULT_VIEW})
    public List<ResultView> of(UUID caseId) {
        return results.of(caseId, toldOnly());
    }

    @Override
    @Requires({CASE_VIEW, RESULT_VIEW})
    public ResultView get(UUID result) {
        return results.find(result, toldOnly()).orElseThrow(() -> new NotFound(result));
    }

    private boolean toldOnly() {
        return !actor.get().may(RESULT_VIEW);
    }

    @Override
    @Requires({CASE_VIEW, RESULT_VIEW})
    public List<ResultItem> items(UUID result) {
        Edition edition = editions.resolve(get(result).edition());
        return new ResultItems(edition).of(CaseFacts.fromJson(results.facts(result)));
    }

    @Override
    @Requires(RESULT_PROPOSE)
    public void notified(UUID result, @Nullable LocalDate on, String how) {
        ResultView found = get(result);
        if (on == null || on.isBefore(found.determinedOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new Rejection("accreditation.result.notice-day");
        }
        String manner = text(how, 200, "accreditation.result.how");
        if (!results.notified(result, on, manner)) {
            throw new Conflict("accreditation.result.notified-already");
        }
        AssessedCase assessed = cases.due(found.caseId(), found.year());
        record("accreditation.result.notified", assessed, found.part() + " " + on + " " + manner);
    }

    private void record(String action, AssessedCase assessed, String detail) {
        audit.record(
                action,
                assessed.appraised().publicId().toString(),
                assessed.appraised().orgPath(),
                assessed.year() + " " + detail);
    }

    /** @param missing code of the refusal of an empty text; null: it may be empty */
    private static String text(@Nullable String given, int longest, @Nullable String missing) {
        String text = Objects.requireNonNullElse(given, "").strip();
        if (text.length() > longest) {
            throw new Rejection("accreditation.result.too-long", String.valueOf(longest));
        }
        if (text.isEmpty() && missing != null) {
            throw new Rejection(missing);
        }
        return text;
    }
}
