package org.hongchuang.rulebook;

import java.util.List;

/**
 * What subsidies may or may not be spent on.
 *
 * @param subsidies ids of the subsidies it is about; empty: all
 */
public record UseOfFunds(String id, Localized label, boolean allowed, List<String> subsidies, Cite cite) {
    public UseOfFunds {
        subsidies = Copies.of(subsidies);
    }
}
