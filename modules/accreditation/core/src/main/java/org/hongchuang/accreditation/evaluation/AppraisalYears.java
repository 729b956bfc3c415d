package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;

/** The years that can be appraised: from that in which the first edition of a rulebook began to the present one. */
public final class AppraisalYears {
    private AppraisalYears() {}

    /** @throws Rejection if the year is none of them */
    public static void require(int year, String rulebook, Collection<Edition> editions, LocalDate today) {
        int last = today.getYear();
        int first = editions.stream()
                .map(Edition::id)
                .filter(id -> id.rulebook().equals(rulebook))
                .mapToInt(id -> id.effectiveFrom().getYear())
                .min()
                .orElse(last);
        if (year < Math.min(first, last) || year > last) {
            throw new Rejection("accreditation.evaluation.year-range", String.valueOf(first), String.valueOf(last));
        }
    }
}
