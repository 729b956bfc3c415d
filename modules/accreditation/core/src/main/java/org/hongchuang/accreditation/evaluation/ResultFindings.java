package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.finding.ReceiptFindings;
import org.hongchuang.rulebook.Receipt;

/**
 * What follows from a result the moment it is determined. A night would find it too, but only for results of the year it
 * is in.
 */
@ApplicationScoped
public class ResultFindings {
    @Inject
    private ReceiptFindings findings;

    @Inject
    private Clock clock;

    /** @param stored id of the receipt */
    public void raise(AppraisedCase appraised, UUID stored, Receipt receipt) {
        FindingRules rules = new FindingRules(appraised.edition());
        findings.raise(stored, rules.ofGrades(), rules.ofResult(appraised, receipt), clock.instant());
    }
}
