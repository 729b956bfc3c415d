package org.hongchuang.rulebook;

import java.util.List;

/** A kind of base or studio with its own thresholds. */
public record Kind(String id, Localized label, List<Threshold> thresholds, Cite cite) {
    public Kind {
        thresholds = Copies.of(thresholds);
    }
}
