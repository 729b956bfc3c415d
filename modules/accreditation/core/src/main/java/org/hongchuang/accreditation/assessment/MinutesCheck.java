package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.accreditation.api.ComparedItem;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ModerationMinutes;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Whether the minutes of a meeting say all they must. */
final class MinutesCheck {
    private MinutesCheck() {}

    /** @throws Rejection naming the first thing that is missing or wrong */
    static Moderation of(SheetForm.Part part, Comparison comparison, ModerationMinutes minutes, LocalDate today) {
        LocalDate heldOn = minutes.heldOn();
        if (heldOn == null || heldOn.isAfter(today)) {
            throw new Rejection("accreditation.moderation.day");
        }
        Map<String, GivenScore> settled = minutes.points();
        if (settled.isEmpty()) {
            throw new Rejection("accreditation.moderation.no-points");
        }
        new ScoreCheck(part).check(settled);
        for (ComparedItem item : comparison.items()) {
            GivenScore given = settled.get(item.item());
            if (item.wide() && given == null) {
                throw new Rejection(
                        "accreditation.moderation.wide-item",
                        item.label().zh(),
                        item.label().en());
            }
            if (given != null && given.remark().isBlank()) {
                throw new Rejection(
                        "accreditation.moderation.reason",
                        item.label().zh(),
                        item.label().en());
            }
        }
        Map<String, BigDecimal> points = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        settled.forEach((item, given) -> {
            points.put(item, given.points());
            reasons.put(item, given.remark().strip());
        });
        return new Moderation(
                part.id(),
                heldOn,
                text(minutes.minutesNo(), 100, "accreditation.moderation.minutes"),
                text(minutes.participants(), 300, "accreditation.moderation.participants"),
                points,
                reasons,
                "");
    }

    static String text(@Nullable String given, int longest, String code) {
        String text = Objects.requireNonNullElse(given, "").strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new Rejection(code, String.valueOf(longest));
        }
        return text;
    }
}
