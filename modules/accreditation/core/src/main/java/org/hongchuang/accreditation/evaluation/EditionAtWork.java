package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.finding.NewFinding;
import org.hongchuang.accreditation.receipt.PackedReceipt;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Evaluation;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.UnfitFacts;

/** An edition with what is needed to evaluate the cases of a chunk that follow it. */
final class EditionAtWork {
    private final Edition edition;
    private final DueDays dueDays;
    private final FindingRules findingRules;
    private final TermRules terms;

    /** @param on the day of the decision */
    EditionAtWork(Edition edition, TermRules terms, int year, LocalDate on) {
        this.edition = edition;
        this.terms = terms;
        dueDays = new DueDays(edition, terms, year, on);
        findingRules = new FindingRules(edition);
    }

    String name() {
        return edition.id().toString();
    }

    /** @throws UnfitCase naming the case the rulebook cannot work with */
    Evaluation evaluate(AppraisedCase appraised) {
        try {
            return edition.evaluate(appraised.facts(), dueDays.last());
        } catch (UnfitFacts | IllegalArgumentException e) {
            throw new UnfitCase(appraised, e);
        }
    }

    PackedReceipt packed(AppraisedCase appraised, Evaluation evaluation) {
        return PackedReceipt.of(
                appraised.caseId(), edition, evaluation.receipt(), dueDays.of(evaluation, appraised.titleUntil()));
    }

    List<NewFinding> found(AppraisedCase appraised, Receipt receipt) {
        List<NewFinding> found = findingRules.of(appraised, receipt);
        terms.of(appraised, receipt).ifPresent(found::add);
        return found;
    }
}
