package org.hongchuang.accreditation.rest.application;

import java.util.List;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.rulebook.Compared;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.RuleOutcome;
import org.hongchuang.rulebook.Verdict;

/**
 * The conditions for a title, answered.
 *
 * @param edition that answers
 */
public record ConditionsBody(String edition, List<ConditionBody> conditions) {
    /**
     * A condition.
     *
     * @param compared the values that decided, by id of a metric or threshold
     * @param missing ids of the metrics that are not known
     */
    public record ConditionBody(
            String id,
            Localized label,
            Verdict verdict,
            String article,
            List<Compared> compared,
            List<String> missing) {
        static ConditionBody of(RuleOutcome outcome) {
            return new ConditionBody(
                    outcome.id(),
                    outcome.label(),
                    outcome.verdict(),
                    outcome.grounds().cite().article(),
                    List.copyOf(outcome.grounds().compared()),
                    outcome.grounds().missing());
        }
    }

    /** The answers as other programs get them. */
    public static ConditionsBody of(AnsweredConditions answered) {
        return new ConditionsBody(
                answered.edition().id().toString(),
                answered.outcomes().stream().map(ConditionBody::of).toList());
    }
}
