package org.hongchuang.accreditation.web.cases;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongchuang.rulebook.Compared;
import org.hongchuang.rulebook.RuleOutcome;
import org.hongchuang.rulebook.Verdict;

/**
 * A condition as the page shows it.
 *
 * @param style class of the mark
 * @param compared the values it was decided by
 */
public record ConditionLine(String zh, String en, Verdict verdict, String style, String article, String compared)
        implements Serializable {
    static List<ConditionLine> of(List<RuleOutcome> outcomes) {
        return outcomes.stream().map(ConditionLine::of).toList();
    }

    private static ConditionLine of(RuleOutcome outcome) {
        return new ConditionLine(
                outcome.label().zh(),
                outcome.label().en(),
                outcome.verdict(),
                "hc-" + outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                outcome.grounds().cite().article(),
                outcome.grounds().compared().stream()
                        .map(Compared::value)
                        .filter(value -> !value.equals("true") && !value.equals("false"))
                        .collect(Collectors.joining(" · ")));
    }
}
