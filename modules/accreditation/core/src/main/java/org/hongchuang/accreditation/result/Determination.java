package org.hongchuang.accreditation.result;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.assessment.AssessedCase;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Appraisal;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Partial;
import org.hongchuang.rulebook.UnfitFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a result is: score and grade as the edition gives them for the facts, or the grade people recorded.
 *
 * @param facts what the edition is told
 */
record Determination(
        CaseFacts facts,
        @Nullable BigDecimal score,
        @Nullable String grade) {

    /** @throws Rejection if something is missing or contradicts the edition */
    static Determination of(AssessedCase assessed, String part, @Nullable String grade) {
        Edition edition = assessed.edition();
        Assessment assessment = edition.assessment();
        if (assessment == null) {
            throw new NotFound(part);
        }
        try {
            if (!part.equals(ScoreSheet.WHOLE)) {
                return partial(assessed, partial(assessment, part));
            }
            return assessment.computed() ? computed(assessed, grade) : recorded(assessed, grade);
        } catch (UnfitFacts e) {
            throw new Rejection(
                    "accreditation.scoring.unfit", assessed.appraised().name(), String.valueOf(e.getMessage()));
        }
    }

    private static Partial partial(Assessment assessment, String part) {
        return assessment.partials().stream()
                .filter(each -> each.id().equals(part))
                .findFirst()
                .orElseThrow(() -> new NotFound(part));
    }

    private static Determination partial(AssessedCase assessed, Partial partial) {
        CaseFacts facts = assessed.appraised().facts();
        if (!(facts.values().get(partial.score()) instanceof BigDecimal score)) {
            throw new Rejection(
                    "accreditation.result.open-items",
                    partial.label().zh(),
                    partial.label().en());
        }
        return new Determination(facts, score, null);
    }

    private static Determination computed(AssessedCase assessed, @Nullable String grade) {
        CaseFacts facts = assessed.appraised().facts();
        if (grade != null && !grade.isBlank()) {
            throw new Rejection("accreditation.result.grade-computed");
        }
        Appraisal appraisal = assessed.edition().appraise(facts);
        if (!appraisal.score().complete()) {
            throw new Rejection(
                    "accreditation.result.open-items",
                    appraisal.open().stream().map(item -> item.label().zh()).collect(Collectors.joining("、")),
                    appraisal.open().stream().map(item -> item.label().en()).collect(Collectors.joining(", ")));
        }
        String reached = Objects.requireNonNull(appraisal.gradeId(), "a complete score has a grade");
        return new Determination(
                facts.result(assessed.year(), reached), appraisal.score().certain(), reached);
    }

    private static Determination recorded(AssessedCase assessed, @Nullable String grade) {
        if (assessed.edition().grades().stream().noneMatch(each -> each.id().equals(grade))) {
            throw new Rejection("accreditation.result.grade-missing");
        }
        CaseFacts facts = assessed.appraised().facts().result(assessed.year(), String.valueOf(grade));
        return new Determination(facts, null, grade);
    }
}
