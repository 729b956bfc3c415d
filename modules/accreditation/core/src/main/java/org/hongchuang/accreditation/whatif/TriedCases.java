package org.hongchuang.accreditation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.facts.PortfolioFacts;
import org.hongchuang.accreditation.receipt.PastFacts;
import org.hongchuang.accreditation.receipt.ReceiptStore;
import org.hongchuang.accreditation.run.Chunk;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;

/** The cases of a chunk with their facts: of today, or as the last receipts up to a past day have them. */
@ApplicationScoped
class TriedCases {
    @Inject
    private PortfolioFacts facts;

    @Inject
    private ReceiptStore receipts;

    @Inject
    private Editions editions;

    List<TriedCase> of(WhatIf whatIf, Chunk chunk, Edition before, Edition after) {
        return whatIf.past() ? past(whatIf, chunk) : present(whatIf, chunk, before, after);
    }

    private List<TriedCase> present(WhatIf whatIf, Chunk chunk, Edition before, Edition after) {
        PortfolioFacts.Part part = facts.read(
                whatIf.portfolio(), chunk.span(), whatIf.year(), whatIf.run().asOf());
        List<AppraisedCase> one = part.under(before);
        List<AppraisedCase> other = asksTheSame(before, after) ? one : part.under(after);
        List<TriedCase> cases = new ArrayList<>(one.size());
        for (int i = 0; i < one.size(); i++) {
            AppraisedCase found = one.get(i);
            cases.add(new TriedCase(
                    found.caseId(), found.namedOn(), found.facts(), other.get(i).facts()));
        }
        return cases;
    }

    /** Readings of one edition seldom differ in what they ask for. */
    private static boolean asksTheSame(Edition before, Edition after) {
        return before.metrics().equals(after.metrics()) && before.forms().equals(after.forms());
    }

    private List<TriedCase> past(WhatIf whatIf, Chunk chunk) {
        List<TriedCase> cases = new ArrayList<>();
        for (PastFacts past : receipts.factsUpTo(
                editions.current(),
                whatIf.portfolio(),
                chunk.span(),
                whatIf.year(),
                whatIf.run().asOf())) {
            cases.add(new TriedCase(past.caseId(), past.namedOn(), past.facts(), past.facts()));
        }
        return cases;
    }
}
