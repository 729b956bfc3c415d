package org.hongchuang.accreditation.assessment;

import java.time.LocalDate;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;

/**
 * A case in the year it is assessed for, with what is known of it.
 *
 * @param edition the edition it is assessed by
 */
public record AssessedCase(AppraisedCase appraised, Edition edition, int year) {
    public long caseId() {
        return appraised.caseId();
    }

    SheetForm form() {
        return new SheetForm(edition);
    }

    /** @throws Rejection if the case is not assessed in this year */
    AssessedCase due(LocalDate today) {
        new Due(edition, appraised.facts().kind(), appraised.namedOn()).require(appraised.name(), year, today);
        return this;
    }
}
