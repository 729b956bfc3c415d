package org.hongchuang.accreditation.rest.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.GivenScore;
import org.jspecify.annotations.Nullable;

/** The points of an item. */
@Schema(name = "Points")
public record PointsBody(
        @Schema(description = "At most two decimals; left out: the item is open", example = "4.5") @Nullable
        BigDecimal points,

        @Schema(description = "What was seen; after a meeting why") @Nullable
        String remark) {

    /** By item; those without points are left out. */
    static Map<String, GivenScore> scores(@Nullable Map<String, PointsBody> given) {
        Map<String, GivenScore> scores = new HashMap<>();
        Objects.requireNonNullElse(given, Map.<String, PointsBody>of()).forEach((item, body) -> {
            if (body != null && body.points != null) {
                scores.put(item, new GivenScore(body.points, Objects.requireNonNullElse(body.remark, "")));
            }
        });
        return scores;
    }
}
