package org.hongchuang.rulebook;

import java.util.List;

/**
 * A condition a case must meet, with the formula that decides it.
 *
 * @param kinds ids of the kinds it is for, or {@link Kind#TERRITORY}; empty: all kinds of case
 */
public record Condition(String id, Localized label, String when, List<String> kinds, Cite cite, List<String> rulings) {
    public Condition {
        kinds = Copies.of(kinds);
        rulings = Copies.of(rulings);
    }
}
