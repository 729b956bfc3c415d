package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.hongchuang.accreditation.api.ScoreLine;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.ScoreTotals;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Grade;
import org.jspecify.annotations.Nullable;

/** Adds up a sheet: computed points as they are, those of people as they type them. */
final class Totals {
    private Totals() {}

    static ScoreTotals of(Edition edition, ScoreSheet sheet, Map<String, BigDecimal> points) {
        BigDecimal certain = BigDecimal.ZERO;
        BigDecimal attainable = BigDecimal.ZERO;
        int open = 0;
        for (ScoreLine line : sheet.lines()) {
            BigDecimal given = line.scored() ? points.get(line.item()) : line.points();
            if (given == null) {
                open++;
                attainable = attainable.add(line.max());
            } else {
                certain = certain.add(given);
                attainable = attainable.add(given);
            }
        }
        Grade grade = sheet.part().equals(ScoreSheet.WHOLE) ? grade(edition.assessment(), certain, attainable) : null;
        return new ScoreTotals(certain, attainable, open, grade == null ? null : grade.label());
    }

    /** Grades rise with the score, so the grade is sure if the lowest and the highest total have the same. */
    private static @Nullable Grade grade(@Nullable Assessment assessment, BigDecimal certain, BigDecimal attainable) {
        if (assessment == null || !assessment.computed() || certain.signum() < 0) {
            return null;
        }
        Grade lowest = assessment.gradeOf(certain);
        return lowest.equals(assessment.gradeOf(attainable)) ? lowest : null;
    }
}
