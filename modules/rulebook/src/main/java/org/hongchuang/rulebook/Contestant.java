package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case that is ranked.
 *
 * @param figures that break ties, in the order in which they do; null where unknown
 */
record Contestant(String id, Score score, List<@Nullable BigDecimal> figures) {
    static Contestant of(String id, Score score, Map<String, Object> facts, List<String> tieBreak) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        for (String metric : tieBreak) {
            figures.add(facts.get(metric) instanceof BigDecimal figure ? figure : null);
        }
        return new Contestant(id, score, figures);
    }

    BigDecimal certain() {
        return score.certain();
    }

    BigDecimal attainable() {
        return score.attainable();
    }
}
