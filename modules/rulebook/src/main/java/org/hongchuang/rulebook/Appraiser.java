package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hongchuang.rulebook.formula.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the scoring table: computed items from figures, the others from the points people gave; or adds up partial
 * assessments. A grade that the points do not decide is the one a person recorded.
 */
final class Appraiser {

    private final @Nullable Assessment assessment;
    private final List<Line> lines = new ArrayList<>();

    /** An item of the scoring table; without a formula where people score it. */
    private record Line(
            RubricSection section,
            RubricItem item,
            @Nullable PlacedFormula formula) {}

    Appraiser(@Nullable Assessment assessment, FormulaBook formulas) {
        this.assessment = assessment;
        List<RubricSection> rubric = assessment == null ? List.of() : assessment.rubric();
        for (RubricSection section : rubric) {
            for (RubricItem item : section.items()) {
                boolean computed = item.mode() == ScoringMode.COMPUTED;
                lines.add(new Line(section, item, computed ? formulas.formula(item.formula()) : null));
            }
        }
    }

    /** Of a kind that is not appraised nothing is scored. */
    Appraisal appraise(CaseValues values) {
        CaseFacts facts = values.facts();
        List<ItemOutcome> items = new ArrayList<>(lines.size());
        if (assessment == null || !assessment.appraises(facts.kind())) {
            return new Appraisal(items, score(items, points -> points), null);
        }
        for (Line line : lines) {
            items.add(
                    line.formula() == null
                            ? scored(line, facts.scores().get(line.item().id()))
                            : computed(line, line.formula(), values));
        }
        assessment.partials().forEach(partial -> items.add(PartialScores.outcome(partial, values)));
        Score score = score(items, assessment::rounded);
        String computed = assessment.computed() ? grade(assessment, score) : null;
        String grade = computed == null ? facts.results().get(facts.year()) : computed;
        return new Appraisal(items, score, grade);
    }

    private static ItemOutcome computed(Line line, PlacedFormula formula, CaseValues values) {
        RubricItem item = line.item();
        Answer answer = values.answer(formula);
        BigDecimal points = points(item, answer.value());
        Grounds grounds = new Grounds(item.cite(), values.compared(formula), answer.missing(), item.rulings());
        return outcome(line, points, grounds);
    }

    private static @Nullable BigDecimal points(RubricItem item, @Nullable Object answer) {
        if (answer instanceof Boolean met) {
            return met ? item.points() : BigDecimal.ZERO;
        }
        BigDecimal points = (BigDecimal) answer;
        if (points != null && outOfRange(item, points)) {
            throw new IllegalStateException("The formula of '" + item.id() + "' awards " + points.toPlainString()
                    + " points of at most " + item.attainable().toPlainString());
        }
        return points;
    }

    private static ItemOutcome scored(Line line, @Nullable BigDecimal points) {
        RubricItem item = line.item();
        if (points != null && outOfRange(item, points)) {
            throw new UnfitFacts("The item '" + item.id() + "' has 0 to "
                    + item.attainable().toPlainString() + " points, not " + points.toPlainString());
        }
        List<String> missing = points == null ? List.of(item.id()) : List.of();
        return outcome(line, points, new Grounds(item.cite(), List.of(), missing, item.rulings()));
    }

    private static boolean outOfRange(RubricItem item, BigDecimal points) {
        return points.signum() < 0 || points.compareTo(item.attainable()) > 0;
    }

    private static ItemOutcome outcome(Line line, @Nullable BigDecimal points, Grounds grounds) {
        RubricItem item = line.item();
        Verdict verdict = Verdict.UNKNOWN;
        if (points != null) {
            verdict = points.compareTo(item.points()) >= 0 ? Verdict.MET : Verdict.NOT_MET;
        }
        return new ItemOutcome(
                item.id(), line.section().id(), item.label(), item.mode(), item.attainable(), points, verdict, grounds);
    }

    private static Score score(List<ItemOutcome> items, UnaryOperator<BigDecimal> rounding) {
        BigDecimal certain = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        boolean complete = true;
        for (ItemOutcome item : items) {
            if (item.points() == null) {
                open = open.add(item.maxPoints());
                complete = false;
            } else {
                certain = certain.add(item.points());
            }
        }
        return new Score(rounded(certain, rounding), rounded(certain.add(open), rounding), complete);
    }

    private static BigDecimal rounded(BigDecimal points, UnaryOperator<BigDecimal> rounding) {
        return Figures.normal(rounding.apply(points));
    }

    /** Grades rise with the score, so every completion gives the same grade if the lowest and the highest do. */
    private static @Nullable String grade(Assessment assessment, Score score) {
        String lowest = assessment.gradeOf(score.certain()).id();
        return lowest.equals(assessment.gradeOf(score.attainable()).id()) ? lowest : null;
    }
}
