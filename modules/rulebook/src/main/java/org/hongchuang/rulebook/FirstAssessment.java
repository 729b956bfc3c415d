package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a newly named case is appraised for the first time, in calendar years after the year of naming.
 *
 * @param namedOn id of the metric that holds the day of naming, so that a row of results cannot begin before the first
 *     appraisal; null where nothing does
 */
public record FirstAssessment(
        int yearsAfterNaming, @Nullable String namedOn, Cite cite, List<String> rulings) {
    public FirstAssessment {
        rulings = Copies.of(rulings);
    }

    public int year(LocalDate namedOn) {
        return namedOn.getYear() + yearsAfterNaming;
    }
}
