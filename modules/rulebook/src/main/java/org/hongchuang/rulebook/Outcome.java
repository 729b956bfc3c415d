package org.hongchuang.rulebook;

import java.util.List;

/** What every answer of the engine has: the rule, the verdict, and what it rests on. */
public sealed interface Outcome
        permits RuleOutcome,
                ItemOutcome,
                ConsequenceOutcome,
                SubsidyOutcome,
                InstalmentOutcome,
                StagesOutcome,
                CalculatedOutcome,
                TargetOutcome {

    String id();

    Localized label();

    Verdict verdict();

    Grounds grounds();

    /** The article the rule comes from. */
    default Cite cite() {
        return grounds().cite();
    }

    /** The known values the rule looked at. */
    default List<Compared> compared() {
        return grounds().compared();
    }

    /** Ids of the metrics whose absence keeps the answer unknown; empty unless the verdict is UNKNOWN. */
    default List<String> missing() {
        return grounds().missing();
    }

    /** Ids of the rulings that were applied. */
    default List<String> rulings() {
        return grounds().rulings();
    }
}
