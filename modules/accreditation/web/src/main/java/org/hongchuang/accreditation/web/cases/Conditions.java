package org.hongchuang.accreditation.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.Enrolments;
import org.hongchuang.accreditation.web.appraisal.ReceiptText;
import org.jspecify.annotations.Nullable;

/** The conditions for the title, in the words of the edition that governs the case. */
@ApplicationScoped
class Conditions {
    @Inject
    private Applications applications;

    @Inject
    private Enrolments enrolments;

    List<ConditionLine> of(CaseView shown) {
        return lines(applications.eligibility(shown.id()));
    }

    /** @param draft answers not stored yet, in the place of those stored */
    List<ConditionLine> of(CaseView shown, Draft draft) {
        return lines(applications.eligibility(shown.id(), draft));
    }

    /** @param organisation of a base that is to be recorded; null while none is chosen */
    List<ConditionLine> ofRecord(@Nullable UUID organisation, String kind) {
        return lines(enrolments.eligibility(organisation, kind));
    }

    private static List<ConditionLine> lines(AnsweredConditions answered) {
        ReceiptText text = new ReceiptText(answered.edition());
        String edition = answered.edition().id().toString();
        return answered.outcomes().stream()
                .map(outcome -> ConditionLine.of(edition, outcome, text))
                .toList();
    }
}
