package org.hongchuang.rulebook;

import java.util.List;

/** A condition a case must meet, with the formula that decides it. */
public record Condition(String id, Localized label, String when, Cite cite, List<String> rulings) {
    public Condition {
        rulings = Copies.of(rulings);
    }
}
