package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step a complaint made.
 *
 * @param day the deadline set, or the day it was put right; null for other steps
 */
public record ComplaintEventView(
        Instant at,
        String username,
        String displayName,
        ComplaintCommand command,
        ComplaintState from,
        ComplaintState to,
        String grounds,
        @Nullable LocalDate day)
        implements Serializable {}
