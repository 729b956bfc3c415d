package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.time.Month;

/** The months of the year in which appraisals take place, both included. */
public record AssessmentWindow(Month from, Month to, Cite cite) {

    public boolean contains(LocalDate day) {
        return day.getMonth().compareTo(from) >= 0 && day.getMonth().compareTo(to) <= 0;
    }
}
