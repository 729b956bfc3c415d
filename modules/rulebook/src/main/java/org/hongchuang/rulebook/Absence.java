package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure or table that the document leaves out and that is not invented here. Made-up values to show the system with
 * stand apart, in the file's {@code sample}; {@link Edition#asSample()} puts them in.
 *
 * @param subsidies ids of the subsidies about which it leaves something open
 * @param blocks what cannot be done without it; null: nothing
 */
public record Absence(
        String id,
        Localized what,
        List<String> subsidies,
        @Nullable Blocks blocks,
        Cite cite) {
    public Absence {
        subsidies = Copies.of(subsidies);
    }

    /** What an absence stands in the way of. */
    public enum Blocks {
        /** Using the edition for real decisions. */
        PUBLISHING
    }
}
