package org.hongchuang.rulebook;

import java.util.List;

/**
 * The title goes on for another term if all appraisals of the term gave one of the grades.
 *
 * @param appraisals how many appraisals a term has
 */
public record Renewal(
        String id, Localized label, List<String> grades, int appraisals, Cite cite, List<String> rulings) {
    public Renewal {
        grades = Copies.of(grades);
        rulings = Copies.of(rulings);
    }
}
