package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.facts.PortfolioFacts;
import org.hongchuang.accreditation.finding.FindingStore;
import org.hongchuang.accreditation.finding.NewFinding;
import org.hongchuang.accreditation.receipt.HeldReceipts;
import org.hongchuang.accreditation.receipt.PackedReceipt;
import org.hongchuang.accreditation.receipt.ReceiptStore;
import org.hongchuang.accreditation.run.Chunk;
import org.hongchuang.accreditation.run.ChunkWork;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.RunKind;
import org.hongchuang.accreditation.run.Tallies;
import org.hongchuang.accreditation.run.Tally;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.UnfitFacts;

/** Evaluates a chunk: a few statements to read, the rulebook in memory, a few statements to write. */
@ApplicationScoped
public class EvaluationChunks implements ChunkWork {
    @Inject
    EvaluationRuns evaluations;

    @Inject
    PortfolioFacts facts;

    @Inject
    Editions editions;

    @Inject
    ReceiptStore receipts;

    @Inject
    FindingStore findings;

    @Inject
    Touches touches;

    @Inject
    TermNotice notice;

    @Inject
    Tallies tallies;

    @Inject
    Clock clock;

    @Override
    public RunKind kind() {
        return RunKind.EVALUATION;
    }

    /**
     * Writes receipts and findings, each case under the edition it follows. Where the latest receipt says the same, none is
     * written: it holds, and what it found was raised then.
     *
     * @throws UnfitCase naming the case the rulebook cannot work with
     */
    @Override
    public void perform(Run run, Chunk chunk) {
        EvaluationRun evaluation = evaluations.get(run);
        Rulebooks rulebooks = Rulebooks.of(
                evaluations.candidates(run).stream().map(editions::resolve).toList());
        Map<Edition, FindingRules> findingRules = new HashMap<>();
        Tally tally = new Tally();
        TermRules terms = new TermRules(notice);
        Map<Edition, DueDays> dueDays = new HashMap<>();
        if (evaluation.year() == run.asOf().getYear()) {
            touches.strike(evaluation.portfolio(), chunk.span(), run.asOf());
        }
        HeldReceipts held = receipts.held(chunk.span(), evaluation.year());
        List<PackedReceipt> made = new ArrayList<>();
        List<NewFinding> found = new ArrayList<>();
        List<AppraisedCase> cases = facts.read(evaluation.portfolio(), chunk.span(), evaluation.year(), run.asOf())
                .under(days -> GoverningEditions.ofYear(rulebooks, days, evaluation.year(), run.asOf()));
        for (AppraisedCase appraised : cases) {
            Edition rules = appraised.edition();
            Receipt receipt = evaluate(rules, appraised);
            tally.count(EvaluationTopic.EDITION, "", rules.id().toString());
            PackedReceipt packed = PackedReceipt.of(
                    appraised.caseId(),
                    rules,
                    receipt,
                    dueDays.computeIfAbsent(rules, edition -> new DueDays(edition, terms))
                            .of(receipt.facts(), appraised.titleUntil()));
            if (held.say(packed)) {
                tally.count(EvaluationTopic.AS_BEFORE);
            } else {
                made.add(packed);
                found.addAll(
                        findingRules.computeIfAbsent(rules, FindingRules::new).of(appraised, receipt));
                terms.of(appraised, receipt).ifPresent(found::add);
            }
        }
        Instant now = clock.instant();
        receipts.insertNightly(run.id(), made, now);
        findings.raise(run.id(), found, now);
        tallies.add(chunk, tally);
        findings.compare(run.id(), chunk.firstId(), chunk.lastId(), found);
    }

    private static Receipt evaluate(Edition rules, AppraisedCase appraised) {
        try {
            return rules.evaluate(appraised.facts());
        } catch (UnfitFacts | IllegalArgumentException e) {
            throw new UnfitCase(appraised, e);
        }
    }
}
