package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The yearly appraisal: when it takes place, what is scored, and what grade a score is. */
public record Assessment(
        AssessmentWindow window, FirstAssessment first, List<RubricSection> rubric, List<Grade> grades) {
    public Assessment {
        rubric = Copies.of(rubric);
        grades = Copies.of(grades);
    }

    /** The grade of a score: the one with the highest minimum that the score reaches. */
    public Grade gradeOf(BigDecimal score) {
        return grades.stream()
                .filter(grade -> score.compareTo(grade.min()) >= 0)
                .max(Comparator.comparing(Grade::min))
                .orElseThrow();
    }
}
