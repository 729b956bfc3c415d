package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the subsidies awarded: whoever pays them says so here, for later appraisals ask (annex 2, article 7). */
public interface Awards {
    /**
     * Notes on which day an awarded subsidy was paid in full, or that it is not paid after all.
     *
     * @param year the year it was awarded for
     * @param on null if a payment was undone
     * @throws org.hongchuang.kernel.error.NotFound if there is no such award in reach
     */
    void paid(UUID caseId, String subsidyId, int year, @Nullable LocalDate on);
}
