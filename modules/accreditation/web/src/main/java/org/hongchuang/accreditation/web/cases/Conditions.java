package org.hongchuang.accreditation.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.web.appraisal.ReceiptText;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.RuleOutcome;

/** The conditions for the title, in the words of the edition that governs the case. */
@ApplicationScoped
class Conditions {
    @Inject
    private Applications applications;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    List<ConditionLine> of(CaseView shown) {
        return lines(shown, applications.eligibility(shown.id()));
    }

    /** @param draft answers not stored yet, in the place of those stored */
    List<ConditionLine> of(CaseView shown, Draft draft) {
        return lines(shown, applications.eligibility(shown.id(), draft));
    }

    private List<ConditionLine> lines(CaseView shown, List<RuleOutcome> outcomes) {
        LocalDate on = Objects.requireNonNullElse(shown.namedOn(), LocalDate.now(clock));
        ReceiptText text = new ReceiptText(editions.current().inForce(shown.rulebook(), on));
        return outcomes.stream().map(outcome -> ConditionLine.of(outcome, text)).toList();
    }
}
