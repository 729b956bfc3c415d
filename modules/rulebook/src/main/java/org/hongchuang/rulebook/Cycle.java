package org.hongchuang.rulebook;

import java.util.List;

/** An appraisal every so many years. */
public record Cycle(int years, Cite cite, List<String> rulings) {
    public Cycle {
        rulings = Copies.of(rulings);
    }
}
