package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a title goes on for another term: every appraisal of the term ended with one of the grades. */
final class RenewalRule {

    /** Stands among the missing for appraisals of the term that have no result. */
    private static final String RESULTS = "results";

    private RenewalRule() {}

    static RuleOutcome outcome(Renewal renewal, @Nullable Term term, Situation situation) {
        Results results = situation.results();
        int first = term == null ? Integer.MIN_VALUE : results.year() - term.years() + 1;
        Question question = new Question(situation.values());
        int appraisals = 0;
        for (int year : results.byYear().tailMap(first).keySet()) {
            question.grade(renewal.grades(), year, results);
            appraisals++;
        }
        if (appraisals < renewal.appraisals()) {
            question.unknown(List.of(RESULTS));
        }
        return new RuleOutcome(
                renewal.id(), renewal.label(), question.verdict(), question.grounds(renewal.cite(), renewal.rulings()));
    }
}
