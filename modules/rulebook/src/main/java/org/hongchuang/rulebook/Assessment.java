package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The appraisal: when it takes place, what is scored, and what grade a score is. Without rubric and partial assessments
 * the grade is not computed; a person records it ({@link CaseFacts#result}).
 *
 * @param kinds ids of the kinds that are appraised; empty: all kinds of case
 * @param cycle how often, null for every year
 * @param phases parts of the year's work; empty where the document has none
 * @param partials partial assessments of which the total is made; empty where there is a rubric or nothing
 * @param rounding how the total of partial assessments is rounded
 * @param ranking the order of all cases; null where the document has none
 */
public record Assessment(
        List<String> kinds,
        @Nullable Cycle cycle,
        AssessmentWindow window,
        FirstAssessment first,
        List<Phase> phases,
        List<Partial> partials,
        @Nullable Rounding rounding,
        List<RubricSection> rubric,
        List<Grade> grades,
        @Nullable Ranking ranking) {
    public Assessment {
        kinds = Copies.of(kinds);
        phases = Copies.of(phases);
        partials = Copies.of(partials);
        rubric = Copies.of(rubric);
        grades = Copies.of(grades);
    }

    /**
     * The grade of a score: the one with the highest minimum that the score reaches.
     *
     * @throws NoSuchElementException if grades are recorded and not computed
     */
    public Grade gradeOf(BigDecimal score) {
        Grade highest = null;
        for (Grade grade : grades) {
            if (grade.holds(score) && (highest == null || grade.lowest().compareTo(highest.lowest()) > 0)) {
                highest = grade;
            }
        }
        if (highest == null) {
            throw new NoSuchElementException("No grade holds " + score);
        }
        return highest;
    }

    /** Whether cases of a kind are appraised. */
    public boolean appraises(String kind) {
        return Kind.among(kinds, kind);
    }

    /** False: a person records the grade. */
    public boolean computed() {
        return !rubric.isEmpty() || !partials.isEmpty();
    }

    /** Years from one appraisal to the next. */
    public int cycleYears() {
        return cycle == null ? 1 : cycle.years();
    }

    /**
     * The day on which the cycle that holds a year began: 1 January after the year of the appraisal before, or the naming
     * where the title is younger.
     */
    public LocalDate cycleStartedOn(LocalDate namedOn, int year) {
        int firstCycle = first.year(namedOn) - cycleYears() + 1;
        if (year < firstCycle) {
            return namedOn;
        }
        LocalDate began = LocalDate.of(year - (year - firstCycle) % cycleYears(), 1, 1);
        return began.isBefore(namedOn) ? namedOn : began;
    }

    BigDecimal rounded(BigDecimal total) {
        return rounding == null ? total : rounding.round(total);
    }
}
