package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;

/** A section of the scoring table; its points are the sum of its items'. */
public record RubricSection(String id, Localized label, BigDecimal points, List<RubricItem> items, Cite cite) {
    public RubricSection {
        items = Copies.of(items);
    }
}
