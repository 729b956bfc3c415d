package org.hongchuang.accreditation.api;

import java.util.List;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.RuleOutcome;

/** The conditions for the title, answered for a case by the edition that governs its accreditation. */
public record AnsweredConditions(Edition edition, List<RuleOutcome> outcomes) {
    public AnsweredConditions {
        outcomes = List.copyOf(outcomes);
    }
}
