package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.kernel.error.Rejection;

/** Which points a person may give. */
final class ScoreCheck {
    private static final int LONGEST_REMARK = 500;
    private final Map<String, SheetForm.Item> items;

    ScoreCheck(SheetForm.Part part) {
        items = part.items().stream().collect(Collectors.toMap(SheetForm.Item::id, Function.identity()));
    }

    /** @throws Rejection naming the first item that is wrong */
    void check(Map<String, GivenScore> scores) {
        scores.forEach(this::check);
    }

    /** @throws Rejection naming the first item without points */
    void complete(Map<String, GivenScore> scores) {
        items.values().stream()
                .filter(item -> item.scored() && !scores.containsKey(item.id()))
                .findFirst()
                .ifPresent(item -> {
                    throw new Rejection(
                            "accreditation.scoring.incomplete",
                            item.label().zh(),
                            item.label().en());
                });
    }

    private void check(String id, GivenScore given) {
        SheetForm.Item item = items.get(id);
        if (item == null || !item.scored()) {
            throw new Rejection(
                    "accreditation.scoring.not-scored-by-person",
                    item == null ? id : item.label().zh(),
                    item == null ? id : item.label().en());
        }
        BigDecimal points = given.points();
        if (points.signum() < 0 || points.compareTo(item.max()) > 0 || places(points) > 2) {
            throw new Rejection(
                    "accreditation.scoring.points",
                    item.label().zh(),
                    item.max().toPlainString(),
                    item.label().en());
        }
        if (given.remark().length() > LONGEST_REMARK) {
            throw new Rejection(
                    "accreditation.scoring.remark-too-long",
                    item.label().zh(),
                    String.valueOf(LONGEST_REMARK),
                    item.label().en());
        }
    }

    private static int places(BigDecimal points) {
        return points.stripTrailingZeros().scale();
    }
}
