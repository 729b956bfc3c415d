package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.finding.FindingStore;
import org.hongchuang.accreditation.finding.NewFinding;
import org.hongchuang.accreditation.receipt.NewReceipt;
import org.hongchuang.accreditation.receipt.ReceiptStore;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.UnfitFacts;

/** Evaluates a chunk: a few statements to read, the rulebook in memory, a few statements to write. */
@ApplicationScoped
public class ChunkEvaluation {
    @Inject
    Chunks chunks;

    @Inject
    Runs runs;

    @Inject
    FactsOf factsOf;

    @Inject
    ReceiptStore receipts;

    @Inject
    FindingStore findings;

    @Inject
    Clock clock;

    /**
     * Writes receipts, findings and "done" together or not at all.
     *
     * @throws UnfitCase naming the case the rulebook cannot work with
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void evaluate(long id) {
        chunks.lock(id).filter(Chunk::pending).ifPresent(chunk -> {
            Run run = runs.get(chunk.runId());
            Instant now = clock.instant();
            write(run, now, factsOf.facts(chunk.firstCase(), chunk.lastCase(), run.year(), run.asOf()));
            chunks.finish(chunk, clock.instant());
        });
    }

    private void write(Run run, Instant now, List<AppraisedCase> cases) {
        EditionId edition = EditionId.parse(run.edition());
        Edition rules = Rulebooks.bundled().edition(edition);
        FindingRules findingRules = new FindingRules(rules);
        List<NewReceipt> made = new ArrayList<>(cases.size());
        List<NewFinding> found = new ArrayList<>();
        for (AppraisedCase appraised : cases) {
            if (belongs(appraised, run, edition)) {
                Receipt receipt = evaluate(rules, appraised);
                made.add(NewReceipt.of(appraised.caseId(), receipt));
                found.addAll(findingRules.of(appraised, receipt));
            }
        }
        receipts.insertNightly(run.id(), made, now);
        findings.raise(run.id(), found, now);
    }

    private static boolean belongs(AppraisedCase appraised, Run run, EditionId edition) {
        return appraised.namedOn() != null
                && appraised.namedOn().getYear() <= run.year()
                && appraised.rulebook().equals(edition.rulebook());
    }

    private static Receipt evaluate(Edition rules, AppraisedCase appraised) {
        try {
            return rules.evaluate(appraised.facts());
        } catch (UnfitFacts | IllegalArgumentException e) {
            throw new UnfitCase(appraised, e);
        }
    }
}
