package org.hongchuang.rulebook;

import java.util.List;

/**
 * Instalments that follow the yearly results: the first with the naming, one more for each result that passes.
 *
 * @param namedOn id of the metric that holds the day of naming
 * @param shares parts of the amount, such as 3:3:4
 * @param cycleYears years in which shares can be paid, the year of naming included
 * @param passing the grades that earn a share
 * @param failuresInARow so many results below them one after the other end the payments
 */
public record Instalments(
        String namedOn,
        List<Integer> shares,
        int cycleYears,
        List<String> passing,
        int failuresInARow,
        Cite cite,
        List<String> rulings) {
    public Instalments {
        shares = Copies.of(shares);
        passing = Copies.of(passing);
        rulings = Copies.of(rulings);
    }
}
