package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.ComparedItem;
import org.hongchuang.accreditation.api.PartAssessment;
import org.hongchuang.accreditation.api.PartAssessment.State;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a part side by side. Once all have submitted the points of an item are the mean of the sheets, kept to two
 * decimals, half up; what a meeting settled takes its place.
 */
final class Comparison {
    private final SheetForm.Part part;
    private final List<Assessor> assessors;
    private final List<Assessor> submitted;
    private final @Nullable Moderation moderation;
    private final SpreadLimits limits;

    Comparison(SheetForm.Part part, List<Assessor> ofYear, @Nullable Moderation moderation, SpreadLimits limits) {
        this.part = part;
        this.moderation = moderation;
        this.limits = limits;
        assessors = ofYear.stream()
                .filter(assessor -> assessor.part().equals(part.id()))
                .toList();
        submitted = assessors.stream()
                .filter(assessor -> assessor.active() && assessor.submitted())
                .toList();
    }

    /** Whether enough have submitted and nobody is missing: only then may they see each other's points. */
    boolean complete() {
        return submitted.size() >= limits.assessors()
                && assessors.stream().filter(Assessor::active).allMatch(Assessor::submitted);
    }

    State state() {
        if (!complete()) {
            return State.SCORING;
        }
        return moderation == null && tooFarApart() ? State.TO_MODERATE : State.AGREED;
    }

    /** The points agreed, by item; empty before. */
    Map<String, BigDecimal> agreed() {
        Map<String, BigDecimal> agreed = new HashMap<>();
        if (state() == State.AGREED) {
            items().forEach(item -> {
                BigDecimal points = item.agreed();
                if (points != null) {
                    agreed.put(item.item(), points);
                }
            });
        }
        return agreed;
    }

    List<ComparedItem> items() {
        return part.scored().stream().map(this::item).toList();
    }

    private ComparedItem item(SheetForm.Item item) {
        List<BigDecimal> given = complete()
                ? submitted.stream().map(sheet -> points(sheet, item)).toList()
                : List.of();
        BigDecimal spread = given.isEmpty() ? null : spread(given);
        return new ComparedItem(
                item.id(),
                item.label(),
                item.max(),
                given,
                spread,
                spread != null && limits.wideItem(spread, item.max()),
                given.isEmpty() ? null : mean(given),
                given.isEmpty() || moderation == null
                        ? null
                        : moderation.points().get(item.id()),
                moderation == null ? "" : moderation.reasons().getOrDefault(item.id(), ""));
    }

    private boolean tooFarApart() {
        return totalWide() || items().stream().anyMatch(ComparedItem::wide);
    }

    private boolean totalWide() {
        BigDecimal spread = totalSpread();
        return spread != null && limits.wideTotal(spread);
    }

    private @Nullable BigDecimal totalSpread() {
        return complete() ? spread(submitted.stream().map(this::total).toList()) : null;
    }

    private BigDecimal total(Assessor sheet) {
        return sum(part.scored().stream().map(item -> points(sheet, item)).toList());
    }

    private static BigDecimal points(Assessor sheet, SheetForm.Item item) {
        return sheet.given().getOrDefault(item.id(), BigDecimal.ZERO);
    }

    PartAssessment view() {
        Map<String, BigDecimal> agreed = agreed();
        return new PartAssessment(
                part.id(),
                part.label(),
                assessors.stream().map(assessor -> assessor.view(complete())).toList(),
                items(),
                limits.assessors(),
                totalSpread(),
                totalWide(),
                state(),
                agreed.isEmpty() ? null : sum(agreed.values()),
                moderation == null ? null : moderation.view());
    }

    private static BigDecimal spread(List<BigDecimal> given) {
        return given.stream()
                .reduce(BigDecimal::max)
                .orElseThrow()
                .subtract(given.stream().reduce(BigDecimal::min).orElseThrow());
    }

    private static BigDecimal mean(List<BigDecimal> given) {
        return sum(given).divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Iterable<BigDecimal> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : points) {
            sum = sum.add(each);
        }
        return sum;
    }
}
