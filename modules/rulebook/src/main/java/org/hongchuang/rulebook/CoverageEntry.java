package org.hongchuang.rulebook;

import java.util.List;

/**
 * What became of one article of the document.
 *
 * @param by ids of the rules, forms, steps, metrics or rulings it became
 */
public record CoverageEntry(String article, Fate fate, List<String> by, Localized why) {
    public CoverageEntry {
        by = Copies.of(by);
    }
}
