package org.hongchuang.accreditation.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.RubricItem;
import org.hongchuang.rulebook.ScoringMode;

/** Which points a person may give. */
final class ScoreCheck {
    private static final int LONGEST_REMARK = 500;
    private final Map<String, RubricItem> items;

    ScoreCheck(Edition edition) {
        items = edition.rubric().stream()
                .flatMap(section -> section.items().stream())
                .collect(Collectors.toMap(RubricItem::id, Function.identity()));
    }

    /** @throws Rejection naming the first item that is wrong */
    void check(Map<String, GivenScore> scores) {
        scores.forEach(this::check);
    }

    private void check(String id, GivenScore given) {
        RubricItem item = items.get(id);
        if (item == null || item.mode() != ScoringMode.SCORED) {
            throw new Rejection(
                    "accreditation.scoring.not-scored-by-person",
                    item == null ? id : item.label().zh());
        }
        BigDecimal points = given.points();
        if (points.signum() < 0 || points.compareTo(item.attainable()) > 0 || places(points) > 2) {
            throw new Rejection(
                    "accreditation.scoring.points",
                    item.label().zh(),
                    item.attainable().toPlainString());
        }
        if (given.remark().length() > LONGEST_REMARK) {
            throw new Rejection(
                    "accreditation.scoring.remark-too-long", item.label().zh(), String.valueOf(LONGEST_REMARK));
        }
    }

    private static int places(BigDecimal points) {
        return points.stripTrailingZeros().scale();
    }
}
