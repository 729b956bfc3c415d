package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;

/** Turns partial assessments into items of an appraisal, each worth its weight. */
final class PartialScores {

    /** The section partial assessments stand in, there being no scoring table. */
    private static final String SECTION = "partials";

    private PartialScores() {}

    /** @throws UnfitFacts if the score is below zero or above the highest */
    static ItemOutcome outcome(Partial partial, CaseValues values) {
        BigDecimal score = values.number(partial.score());
        if (score != null && (score.signum() < 0 || score.compareTo(partial.outOf()) > 0)) {
            throw new UnfitFacts("The score '" + partial.score() + "' is 0 to "
                    + partial.outOf().toPlainString() + ", not " + score.toPlainString());
        }
        Verdict verdict = Verdict.UNKNOWN;
        if (score != null) {
            verdict = score.compareTo(partial.outOf()) == 0 ? Verdict.MET : Verdict.NOT_MET;
        }
        List<String> missing = score == null ? values.missingFor(partial.score()) : List.of();
        return new ItemOutcome(
                partial.id(),
                SECTION,
                partial.label(),
                ScoringMode.COMPUTED,
                partial.weighted(partial.outOf()),
                score == null ? null : partial.weighted(score),
                verdict,
                new Grounds(partial.cite(), values.compared(List.of(partial.score())), missing, partial.rulings()));
    }
}
