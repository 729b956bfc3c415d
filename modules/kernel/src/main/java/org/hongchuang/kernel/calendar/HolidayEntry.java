package org.hongchuang.kernel.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The holidays of a year as somebody entered them, and what another said to it. */
public record HolidayEntry(
        UUID id,
        HolidayYear holidays,
        String enteredBy,
        Instant enteredAt,
        HolidayState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt)
        implements Serializable {}
