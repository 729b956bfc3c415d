package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.List;

/** For how many years a title is held. */
public record Term(int years, Cite cite, List<String> rulings) {
    public Term {
        rulings = Copies.of(rulings);
    }

    /** The last day of the term of a title conferred on a day, that day not counted. */
    public LocalDate lastDay(LocalDate namedOn) {
        return namedOn.plusYears(years);
    }
}
