package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the party group decided on a case (annex 1, part two: 由市总党组会议研究决定).
 *
 * @param metOn day of the meeting, not after today
 * @param minutesNo number of its minutes
 * @param grounds vote or grounds; must be given to reject
 */
public record Decision(
        @Nullable LocalDate metOn,
        @Nullable String minutesNo,
        @Nullable String grounds) implements Serializable {}
