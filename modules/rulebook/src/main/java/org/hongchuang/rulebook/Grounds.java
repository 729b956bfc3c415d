package org.hongchuang.rulebook;

import java.util.List;

/**
 * What an outcome rests on.
 *
 * @param compared the values that were known
 * @param missing ids of the metrics whose absence keeps the answer unknown; {@code grade} stands for an undecided grade
 * @param rulings ids of the rulings that were applied
 */
public record Grounds(Cite cite, List<Compared> compared, List<String> missing, List<String> rulings) {
    public Grounds {
        compared = compared instanceof LookedAt ? compared : List.copyOf(compared);
        missing = List.copyOf(missing);
        rulings = List.copyOf(rulings);
    }
}
