package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.Consequence;
import org.hongchuang.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/** Whom the yearly appraisal of an edition is about, and what follows from its grade alone. */
public final class AppraisalScope {
    private final @Nullable Assessment assessment;
    private final Set<String> byGrade;

    public AppraisalScope(Edition edition) {
        assessment = edition.assessment();
        byGrade = edition.consequences().stream()
                .filter(rule -> !rule.grades().isEmpty())
                .map(Consequence::id)
                .collect(Collectors.toSet());
    }

    /** Whether a case is appraised in a year: a newly named base only some years after its naming (annex 2, art. 5). */
    public boolean appraises(@Nullable LocalDate namedOn, int year) {
        return assessment != null
                && namedOn != null
                && year >= assessment.first().year(namedOn);
    }

    /** Whether a consequence follows from a grade, and so only where the case is appraised. */
    public boolean followsGrade(String consequence) {
        return byGrade.contains(consequence);
    }
}
