package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.facts.PortfolioFacts;
import org.hongchuang.accreditation.finding.NewFinding;
import org.hongchuang.accreditation.finding.RunFindings;
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
import org.hongchuang.rulebook.Evaluation;
import org.hongchuang.rulebook.Rulebooks;

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
    RunFindings findings;

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
        Map<Edition, EditionAtWork> atWork = new HashMap<>();
        Tally tally = new Tally();
        TermRules terms = new TermRules(notice);
        if (evaluation.year() == run.asOf().getYear()) {
            touches.strike(evaluation.portfolio(), chunk.span(), run.asOf());
        }
        HeldReceipts held = receipts.held(chunk.span(), evaluation.year());
        List<PackedReceipt> made = new ArrayList<>();
        List<NewFinding> found = new ArrayList<>();
        Stream<AppraisedCase> cases =
                facts.read(evaluation.portfolio(), chunk.span(), evaluation.year(), run.asOf()).stream(
                        days -> GoverningEditions.ofYear(rulebooks, days, evaluation.year(), run.asOf()));
        cases.forEach(appraised -> {
            EditionAtWork rules = atWork.computeIfAbsent(
                    appraised.edition(), edition -> new EditionAtWork(edition, terms, evaluation.year(), run.asOf()));
            Evaluation answers = rules.evaluate(appraised);
            tally.count(EvaluationTopic.EDITION, "", rules.name());
            PackedReceipt packed = rules.packed(appraised, answers);
            if (held.say(packed)) {
                tally.count(EvaluationTopic.AS_BEFORE);
            } else {
                made.add(packed);
                found.addAll(rules.found(appraised, answers.receipt()));
            }
        });
        Instant now = clock.instant();
        findings.raise(chunk.span(), receipts.insertNightly(run.id(), made, now), evaluation.year(), found, now);
        tallies.add(chunk, tally);
    }
}
