package org.hongchuang.rulebook;

import java.util.List;

/**
 * How an ambiguous clause is read.
 *
 * @param chosen id of the reading in use
 */
public record Ruling(String id, Localized question, String chosen, List<Reading> readings, Cite cite) {
    public Ruling {
        readings = Copies.of(readings);
    }

    public Reading chosenReading() {
        return readings.stream()
                .filter(reading -> reading.id().equals(chosen))
                .findFirst()
                .orElseThrow();
    }
}
