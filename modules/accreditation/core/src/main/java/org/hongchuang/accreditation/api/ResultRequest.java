package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a person proposes as a result.
 *
 * @param grade id of the grade where people record it; null where it follows from the points
 * @param reason required for a correction
 * @param minutesNo required for a correction, and where the grade is recorded
 */
public record ResultRequest(
        @Nullable String grade,
        @Nullable String reason,
        @Nullable String minutesNo) implements Serializable {}
