package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A grade.
 *
 * @param min the lowest score of this grade, included
 */
public record Grade(String id, Localized label, BigDecimal min, Cite cite, List<String> rulings) {
    public Grade {
        rulings = Copies.of(rulings);
    }
}
