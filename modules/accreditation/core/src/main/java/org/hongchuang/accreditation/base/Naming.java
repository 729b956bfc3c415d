package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.SubsidyAwarded;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Occasion;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.SubsidyOutcome;
import org.hongchuang.rulebook.Verdict;

/** What follows from awarding the title: a receipt, and the subsidies due on naming (annex 1, part two, 政策扶持). */
@ApplicationScoped
class Naming {
    @Inject
    private Editions editions;

    @Inject
    private FactsOf factsOf;

    @Inject
    private Receipts receipts;

    @Inject
    private AwardDesk awards;

    @Inject
    private Event<SubsidyAwarded> awarded;

    /** @param on day of naming; the edition that the case follows that day decides; before the first nothing does */
    void award(BaseCase title, LocalDate on) {
        if (!ruled(title.rulebook(), on)) {
            return;
        }
        UUID caseId = title.publicId();
        AppraisedCase named = factsOf.facts(caseId, on.getYear(), on);
        Receipt receipt = named.edition().evaluate(named.facts());
        UUID receiptId = receipts.storeNaming(caseId, receipt);
        receipt.subsidies().stream()
                .filter(subsidy -> subsidy.occasion() == Occasion.NAMING && subsidy.verdict() == Verdict.MET)
                .forEach(subsidy -> {
                    awards.add(named.caseId(), subsidy.id(), on.getYear(), on);
                    awarded.fire(event(named, subsidy, on.getYear(), receiptId));
                });
    }

    private boolean ruled(String rulebook, LocalDate on) {
        return editions.current().editions().stream()
                .anyMatch(edition -> edition.id().rulebook().equals(rulebook)
                        && !edition.effective().from().isAfter(on));
    }

    private static SubsidyAwarded event(AppraisedCase named, SubsidyOutcome subsidy, int year, UUID receiptId) {
        return new SubsidyAwarded(
                named.publicId(),
                named.name(),
                named.orgPath(),
                subsidy.id(),
                year,
                Money.of(subsidy.amount()),
                subsidy.cite().article(),
                subsidy.label().zh(),
                subsidy.label().en(),
                receiptId,
                named.payee());
    }
}
