package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.List;

/** When a newly named case is appraised for the first time, in calendar years after the year of naming. */
public record FirstAssessment(int yearsAfterNaming, Cite cite, List<String> rulings) {
    public FirstAssessment {
        rulings = Copies.of(rulings);
    }

    public int year(LocalDate namedOn) {
        return namedOn.getYear() + yearsAfterNaming;
    }
}
