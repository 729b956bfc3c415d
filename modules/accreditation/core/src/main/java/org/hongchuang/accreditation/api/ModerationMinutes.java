package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a moderation meeting 合议 settled.
 *
 * @param points by item, each with its reason as the remark
 */
public record ModerationMinutes(
        @Nullable LocalDate heldOn,
        @Nullable String minutesNo,
        @Nullable String participants,
        Map<String, GivenScore> points)
        implements Serializable {
    public ModerationMinutes {
        points = Map.copyOf(points);
    }
}
