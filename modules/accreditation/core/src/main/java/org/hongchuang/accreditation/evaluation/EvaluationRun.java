package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.rulebook.EditionId;

/**
 * What an evaluation needs to know beyond any run.
 *
 * @param year the year appraised
 * @param edition name of the newest edition that may be applied
 * @param scope path of the organisation whose cases are evaluated
 */
record EvaluationRun(int year, String edition, String scope) {
    /** Whoever was named by the end of the year. */
    Portfolio portfolio() {
        return new Portfolio(EditionId.parse(edition).rulebook(), LocalDate.of(year, 12, 31), scope);
    }
}
