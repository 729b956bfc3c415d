package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The grades of a case up to the year appraised. That year's is the one determined; before there is one, what the points
 * known amount to.
 */
final class Results {

    private final int year;
    private final int cycleYears;
    private final int first;
    private final List<Compared> naming;
    private final SortedMap<Integer, String> byYear;

    /** @param first year of the first appraisal; the earliest there is where that is not known */
    private Results(int year, int cycleYears, int first, List<Compared> naming, SortedMap<Integer, String> byYear) {
        this.year = year;
        this.cycleYears = cycleYears;
        this.first = first;
        this.naming = naming;
        this.byYear = Collections.unmodifiableSortedMap(byYear);
    }

    /** @throws UnfitFacts if a recorded grade is none of the edition's */
    static Results of(CaseValues values, Appraisal appraisal, @Nullable Assessment assessment, List<String> grades) {
        CaseFacts facts = values.facts();
        SortedMap<Integer, String> byYear = new TreeMap<>(facts.results().headMap(facts.year() + 1));
        if (appraisal.gradeId() != null) {
            byYear.putIfAbsent(facts.year(), appraisal.gradeId());
        }
        for (String grade : byYear.values()) {
            if (!grades.contains(grade)) {
                throw new UnfitFacts("The edition has no grade '" + grade + "'");
            }
        }
        if (assessment == null) {
            return new Results(facts.year(), 1, Integer.MIN_VALUE, List.of(), byYear);
        }
        String namedOn = assessment.first().namedOn();
        LocalDate named = namedOn == null ? null : (LocalDate) values.value(namedOn);
        return new Results(
                facts.year(),
                assessment.cycleYears(),
                named == null ? Integer.MIN_VALUE : assessment.first().year(named),
                namedOn == null ? List.of() : values.compared(List.of(namedOn)),
                byYear);
    }

    int year() {
        return year;
    }

    SortedMap<Integer, String> byYear() {
        return byYear;
    }

    /** The year of the appraisal so many appraisals ago. */
    int yearOf(int appraisalsAgo) {
        return year - appraisalsAgo * cycleYears;
    }

    /** True: there was no appraisal yet in that year, so it can have no grade. */
    boolean beforeFirst(int ofYear) {
        return ofYear < first;
    }

    /** The day of naming, where it is known: what {@link #beforeFirst} rests on. */
    List<Compared> naming() {
        return naming;
    }

    @Nullable
    String in(int ofYear) {
        return byYear.get(ofYear);
    }

    /** How a year's grade is called among compared and missing values. */
    String name(int ofYear) {
        return ofYear == year ? Question.GRADE : "results." + ofYear;
    }
}
